import { graphql, type ResultOf } from '#lib/graphql/graphql.ts';

export const careFragment = graphql(`
  fragment Care on Account {
    hints { kind on amount before }
    impostorReports { id version url note seenOn settledOn outcome }
    allianceMemberships { id version joinedOn joinProof leftOn leaveProof }
  }
`);

export type Care = ResultOf<typeof careFragment>;
export type ImpostorReport = NonNullable<Care['impostorReports']>[number];
export type Membership = Care['allianceMemberships'][number];

export const joinMutation = graphql(`
  mutation JoinAlliance($input: JoinAllianceInput!) {
    joinAlliance(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const leaveMutation = graphql(`
  mutation LeaveAlliance($input: LeaveAllianceInput!) {
    leaveAlliance(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const returnMutation = graphql(`
  mutation ReturnToAlliance($input: ReturnToAllianceInput!) {
    returnToAlliance(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const reportMutation = graphql(`
  mutation ReportImpostor($input: ReportImpostorInput!) {
    reportImpostor(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const settleMutation = graphql(`
  mutation SettleImpostor($input: SettleImpostorInput!) {
    settleImpostor(input: $input) { __typename ... on Refusal { code path } }
  }
`);

export const countMutation = graphql(`
  mutation CountUnanswered($input: CountUnansweredInput!) {
    countUnanswered(input: $input) { __typename ... on Refusal { code path } }
  }
`);
