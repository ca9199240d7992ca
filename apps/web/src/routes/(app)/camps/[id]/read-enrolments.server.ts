import { readEnrolments } from '@fulian/domain/training';
import type { Ask } from '#lib/graphql/ask.ts';
import { readPages } from '#lib/lists/read-pages.ts';
import type { Me } from '#lib/sign-in/me.ts';
import { enrolmentsQuery } from './camp.query.ts';

/** Everybody enrolled in a camp whom the asker looks after; a camp has no more than fit a page. Null where she may not. */
export const enrolmentsOf = async (ask: Ask, me: Me, campId: string) =>
  me.permissions.includes(readEnrolments.name)
    ? readPages(500, async (first, after) => {
        const page = await ask.query(enrolmentsQuery, { campId, first, after });
        return page.campEnrolments;
      })
    : null;
