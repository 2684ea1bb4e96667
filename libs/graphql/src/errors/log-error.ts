import type { ErrorCode } from '@unionhall/contracts';
import type { Logger } from 'pino';

/** The two levels errors are logged at; any pino logger will do. */
export type ErrorLog = Pick<Logger, 'error' | 'debug'>;

/**
 * Writes an error to the log under its request id. Server faults come with message and stack; of a caller's fault only
 * the code, because its message may repeat what the caller typed, personal data included.
 */
export function logError(log: ErrorLog, code: ErrorCode, requestId: string, error: Error): void {
  if (code === 'INTERNAL' || code === 'UNAVAILABLE') log.error({ code, requestId, err: describe(error) }, 'request failed');
  else log.debug({ code, requestId }, 'request refused');
}

// Named fields only: a driver's error carries the statement's parameters as further properties.
function describe(error: Error): Record<string, unknown> {
  const { code, errno } = error as NodeJS.ErrnoException;
  const cause = error.cause instanceof Error ? describe(error.cause) : undefined;
  return { type: error.name, message: withoutValues(error.message), stack: withoutValues(error.stack ?? ''), code, errno, cause };
}

// MariaDB quotes the stored value in duplicate-key and bad-value errors.
function withoutValues(text: string): string {
  return text.replace(/(Duplicate entry|Incorrect [\w ]+ value:|Data truncated[^']*) '.*?'(?= for )/gs, "$1 '…'");
}
