import { tellHealth } from '@fulian/domain/health';
import type { Refusal } from '@fulian/domain/kernel';
import { Arg, Mutation, Resolver } from 'type-graphql';
import { requires } from '../../access/requires.js';
import { idempotent } from '../../platform/idempotent.js';
import type { AccountType } from '../platforms/index.js';
import { countUnanswered } from './count-unanswered.js';
import { CountUnansweredInput, ReportImpostorInput, SettleImpostorInput } from './health-inputs.type.js';
import {
  CountUnansweredResultType,
  ReportImpostorResultType,
  SettleImpostorResultType,
} from './health-results.type.js';
import type { ImpostorReportType } from './impostor.type.js';
import { findImpostor } from './read-impostors.js';
import { reportImpostor } from './report-impostor.js';
import { settleImpostor } from './settle-impostor.js';

@Resolver()
export class HealthChangeResolver {
  @requires(tellHealth)
  @Mutation(() => CountUnansweredResultType, {
    description:
      'Tells how many messages of an account wait for an answer; told again, the later word stands.',
  })
  countUnanswered(
    @Arg('input', () => CountUnansweredInput, { description: 'The account, the day and how many.' })
    input: CountUnansweredInput,
  ): Promise<AccountType | Refusal> {
    return countUnanswered(input);
  }

  @requires(tellHealth)
  @Mutation(() => ReportImpostorResultType, {
    description: 'Reports an account that pretends to be one of ours.',
  })
  reportImpostor(
    @Arg('input', () => ReportImpostorInput, { description: 'Where it is found and what it does.' })
    input: ReportImpostorInput,
  ): Promise<ImpostorReportType | Refusal> {
    return idempotent('reportImpostor', input, (id) => reportImpostor(input, id), findImpostor);
  }

  @requires(tellHealth)
  @Mutation(() => SettleImpostorResultType, { description: 'Tells what came of a report of an impostor.' })
  settleImpostor(
    @Arg('input', () => SettleImpostorInput, { description: 'The report and its outcome.' })
    input: SettleImpostorInput,
  ): Promise<ImpostorReportType | Refusal> {
    return settleImpostor(input);
  }
}
