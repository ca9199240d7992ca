import { Count } from '../kernel/index.js';

/** What WeChat shows for every read count above 100,000. */
const shown = 100_001;

/** A read count of WeChat as it is meant: 100001 says "above 100,000" and nothing more. */
export const belowWechatCeiling = (reads: Count): Count =>
  reads.state === 'known' && reads.value === shown ? Count.censored(shown - 1) : reads;
