import { GraphQLError } from 'graphql';

/** The kinds of fault a client can tell apart; everything else is masked as `INTERNAL_SERVER_ERROR`. */
export type ProblemCode =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'BAD_USER_INPUT'
  | 'NOT_FOUND'
  | 'TOO_COSTLY'
  | 'TOO_MANY_REQUESTS';

/** A fault that the client may see as it is; expected refusals are values instead. */
export class Problem extends GraphQLError {
  constructor(code: ProblemCode, message: string, details: Record<string, unknown> = {}) {
    super(message, { extensions: { ...details, code } });
  }

  /** @param inputPath where in the arguments, outermost first: `['input', 'first']`. */
  static badInput(message: string, inputPath: readonly (string | number)[]): Problem {
    return new Problem('BAD_USER_INPUT', message, { inputPath });
  }
}
