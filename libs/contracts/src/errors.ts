/**
 * The faults of a caller or of the server that appear in a response's top-level `errors`.
 * What a clause forbids is never one of these: that is a refusal, typed data in the payload.
 */
export const errorCodes = [
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'NOT_FOUND',
  'BAD_USER_INPUT',
  'CONFLICT',
  'LIMIT_EXCEEDED',
  'UNAVAILABLE',
  'INTERNAL',
] as const;

/** One of the codes a client may branch on. */
export type ErrorCode = (typeof errorCodes)[number];

/**
 * An error a client may see as it is: its code, and safe details (never a value of personal data, an address or SQL).
 * Anything thrown that is not one of these is masked as INTERNAL with a request id.
 */
export class HouseError extends Error {
  constructor(
    readonly code: ErrorCode,
    readonly details: Readonly<Record<string, string | number | readonly string[]>> = {},
    options?: ErrorOptions,
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'HouseError';
  }
}

/** The object is not there, or not for this caller: the two are not told apart, so that ids cannot be probed. */
export const notFound = (type: string, id: string) => new HouseError('NOT_FOUND', { type, id });

/** Somebody changed the object since the caller read it; reading again and repeating lifts it. */
export const staleVersion = (type: string, id: string, expectedVersion: number, currentVersion: number) =>
  new HouseError('CONFLICT', { reason: 'stale-version', type, id, expectedVersion, currentVersion });
