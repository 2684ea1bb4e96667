import { HouseError } from '@unionhall/contracts';
import type { Locale } from '@unionhall/rulebook';
import { httpStatusOf, messageOf } from './error-codes';

/** An answer to a request that never reached GraphQL, in GraphQL's own shape. */
export interface ErrorResponse {
  readonly status: number;
  readonly body: { readonly errors: readonly [{ message: string; extensions: Record<string, unknown> }] };
}

/** The answer for a refused request; anything but a HouseError is INTERNAL. */
export function errorResponse(error: unknown, requestId: string, locale: Locale): ErrorResponse {
  const shown = error instanceof HouseError ? error : new HouseError('INTERNAL');
  const details = Object.keys(shown.details).length > 0 && { details: shown.details };
  return {
    status: httpStatusOf[shown.code],
    body: { errors: [{ message: messageOf(shown, locale), extensions: { code: shown.code, requestId, ...details } }] },
  };
}
