import type { GraphQLFormattedError } from 'graphql';

/** Takes `extensions.http` off a subgraph's errors: Apollo Server would apply it to the whole answer's status and headers. */
export function stripHttpExtension<Failure extends GraphQLFormattedError>(error: Failure): Failure {
  if (!error.extensions || !('http' in error.extensions)) return error;
  const { http: _http, ...extensions } = error.extensions;
  return { ...error, extensions };
}
