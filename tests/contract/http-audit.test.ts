import { serverAudits } from 'graphql-http';
import { expect, inject, test } from 'vitest';

const audits = serverAudits({ url: `${inject('apiUrl')}/graphql`, fetchFn: fetch });

test.each(audits.map((audit) => ({ audit, title: audit.name })))(
  'GraphQL over HTTP: $title',
  async ({ audit }) => {
    const result = await audit.fn();
    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  },
);
