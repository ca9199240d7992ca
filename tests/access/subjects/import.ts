import { randomUUID } from 'node:crypto';
import type { Subject } from './subject.js';

export const subject: Subject = {
  type: 'Import',
  of: async (unitId, { apiUrl, cookie }) => {
    const response = await fetch(`${apiUrl}/imports?unit=${unitId}`, {
      method: 'POST',
      headers: { cookie, 'x-file-name': 'access.csv', 'content-type': 'text/csv' },
      body: `账号,平台,日期,粉丝数\n${randomUUID()},抖音,2026-11-01,1\n`,
    });
    if (!response.ok)
      throw new Error(`Bringing a file in failed: ${response.status} ${await response.text()}`);
    return ((await response.json()) as { id: string }).id;
  },
};
