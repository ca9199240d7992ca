import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** Codes whose messages are written for the client; any other fault is masked. */
const spoken: ReadonlySet<unknown> = new Set([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'NOT_FOUND',
  'TOO_COSTLY',
  'TOO_MANY_REQUESTS',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'BAD_REQUEST',
]);

/**
 * What a client sees of an error. A fault of ours becomes a plain sentence with the request's id, by which an operator
 * finds the cause in the log.
 */
export function maskError(
  formatted: GraphQLFormattedError,
  original: unknown,
  requestId: string,
): GraphQLFormattedError {
  const code = formatted.extensions?.code;
  if (spoken.has(code)) return withInputPath(formatted);
  if (isOfTheRequest(original)) {
    return { message: formatted.message, extensions: { code: 'BAD_REQUEST' } };
  }
  const cause = unwrapResolverError(original);
  console.error(
    `Request ${requestId} failed:`,
    cause instanceof Error ? (cause.stack ?? cause.message) : cause,
  );
  return {
    message: `Something went wrong on our side. Request ${requestId}.`,
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
  };
}

/** What Apollo refuses about a request without a code of its own says in its status whose fault it is. */
function isOfTheRequest(original: unknown): boolean {
  if (!(original instanceof GraphQLError) || original.path || original.originalError) return false;
  const { status } = (original.extensions.http ?? {}) as { readonly status?: number };
  return status !== undefined && status >= 400 && status < 500;
}

const variableAt = /^Variable "\$(\w+)"(?: got invalid value [\s\S]*? at "\1\.([^"]+)")?/;

/** A variable of the wrong shape names its place as `inputPath`, as the capabilities' own checks do. */
function withInputPath(error: GraphQLFormattedError): GraphQLFormattedError {
  if (error.extensions?.inputPath || error.extensions?.code !== 'BAD_USER_INPUT') return error;
  const [, name, rest] = variableAt.exec(error.message) ?? [];
  if (!name) return error;
  const inputPath = [name, ...(rest?.split(/[.[\]]+/).filter(Boolean) ?? [])];
  return { ...error, extensions: { ...error.extensions, inputPath } };
}

/** The same for a bare error outside of Apollo. */
export function maskGraphQLError(error: GraphQLError, requestId: string): GraphQLFormattedError {
  const formatted = error.toJSON();
  const code = formatted.extensions?.code ?? (error.originalError ? undefined : 'GRAPHQL_VALIDATION_FAILED');
  return maskError({ ...formatted, extensions: { ...formatted.extensions, code } }, error, requestId);
}
