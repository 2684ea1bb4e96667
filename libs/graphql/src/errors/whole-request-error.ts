import type { HouseError } from '@unionhall/contracts';
import { GraphQLError } from 'graphql';
import { httpStatusOf } from './error-codes';

/**
 * An error for a request that is refused before anything ran: the HTTP status of the answer follows its code. Errors of
 * single fields never carry a status, because one refused field must not turn the whole answer into an HTTP failure.
 */
export function wholeRequestError(error: HouseError): GraphQLError {
  return new GraphQLError(error.message, { originalError: error, extensions: { code: error.code, http: { status: httpStatusOf[error.code] } } });
}
