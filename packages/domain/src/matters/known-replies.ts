import type { CalendarDate } from '../kernel/index.js';
import type { Facts, KnownFact } from '../ratings/index.js';
import type { Matter } from './matter.js';
import { type ReplyRecord, type ReplyTimes, replyRecord, replyWindowDays } from './reply-record.js';

/**
 * What a home's register makes known for its rating, each with how many matters it rests on. Where nothing is written down
 * nothing is known: the register is nobody's duty, and a reviewer may attest what it does not say.
 */
export function knownReplies(
  matters: readonly Matter[],
  today: CalendarDate,
): Pick<Facts, 'numbers' | 'own'> {
  const record = replyRecord(matters, today);
  const { questions, complaints, errors, repliesGiven, repliesBefore } = record;
  return {
    numbers: {
      ...fact('reply_working_days', questions.usualWorkingDays, told('群众提问', questions)),
      ...fact(
        'on_time_reply_percent',
        questions.onTimePercent,
        `${told('群众提问', questions)}，${replyWindowDays}个工作日内为按时`,
      ),
      ...fact('complaint_reply_percent', complaints.answeredPercent, told('意见建议', complaints)),
      ...fact('correction_working_days', errors.usualWorkingDays, told('差错反映', errors, '已更正')),
      ...fact('replies_given', repliesGiven, given(record)),
    },
    own:
      repliesGiven !== null && repliesBefore !== null
        ? {
            replies_given: {
              now: repliesGiven,
              before: repliesBefore,
              source: `来信来访登记：近一年答复 ${repliesGiven} 件，上一年 ${repliesBefore} 件`,
            },
          }
        : {},
  };
}

const fact = (name: string, value: number | null, source: string): Record<string, KnownFact<number>> =>
  value === null ? {} : { [name]: { value, source } };

const told = (what: string, { received, answered }: ReplyTimes, done = '已答复'): string =>
  `来信来访登记：近一年${what} ${received} 件，${done} ${answered} 件`;

const given = ({ questions, complaints, repliesGiven }: ReplyRecord): string =>
  `来信来访登记：近一年收到 ${questions.received + complaints.received} 件，年内答复 ${repliesGiven ?? 0} 件`;
