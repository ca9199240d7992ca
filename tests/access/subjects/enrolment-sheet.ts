import { sentFile } from '../made-class.js';
import type { Subject } from './subject.js';

/** A sheet the maker sent for a camp of the unit. */
export const subject: Subject = {
  type: 'EnrolmentSheet',
  of: (unitId, maker) =>
    sentFile(
      unitId,
      'enrolment-sheets',
      '姓名,单位,出生日期,推荐理由\n无人,无处,1990-01-01,For the access suite\n',
      maker,
    ),
};
