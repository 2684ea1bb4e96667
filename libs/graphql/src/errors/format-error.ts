import { type ErrorCode, HouseError } from '@unionhall/contracts';
import { isDatabaseAway } from '@unionhall/database';
import type { Locale } from '@unionhall/rulebook';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { isErrorCode, messageOf } from './error-codes';
import { namesInternalDetails } from './internal-details';
import { type ErrorLog, logError } from './log-error';
import { currentRequest } from './request-scope';

/** The libraries' own codes for what is the caller's fault, and our name for it. */
const codesOfLibraries: Readonly<Record<string, ErrorCode>> = {
  GRAPHQL_PARSE_FAILED: 'BAD_USER_INPUT',
  GRAPHQL_VALIDATION_FAILED: 'BAD_USER_INPUT',
  BAD_REQUEST: 'BAD_USER_INPUT',
  OPERATION_RESOLUTION_FAILURE: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_FOUND: 'BAD_USER_INPUT',
  PERSISTED_QUERY_NOT_SUPPORTED: 'BAD_USER_INPUT',
  UNAUTHORIZED: 'FORBIDDEN',
};

/** Apollo's own limits come as parse and validation errors, known by their message only. */
const limitsOfLibraries = [
  { message: /contains more that \d+ tokens/, reason: 'tokens' },
  { message: /recursively requests too many selections/, reason: 'recursive-selections' },
];

/** Faults of a caller that Apollo gives no code. */
const faultsWithoutCode = /^(Unsupported persisted query version|provided sha does not match query)$/;

interface Shown {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details: unknown;
}

/**
 * Apollo's `formatError`, as an allow-list: what is not known to be safe becomes INTERNAL, with the request id to look it
 * up by; the full error goes to the log.
 */
export function createErrorFormatter(log: ErrorLog): (formatted: GraphQLFormattedError, error: unknown) => GraphQLFormattedError {
  return (formatted, error) => {
    const { requestId, locale } = currentRequest() ?? { requestId: uuidv7(), locale: 'zh' as const };
    const known = houseErrorIn(error);
    const { code, message, details } = known ? shownOf(known, locale) : shownOfLibrary(formatted, locale);
    logError(log, code, requestId, originOf(error));
    return {
      message,
      ...(formatted.path && { path: formatted.path }),
      ...(formatted.locations && { locations: formatted.locations }),
      extensions: { code, requestId, ...safeDetails(details) },
    };
  };
}

function houseErrorIn(error: unknown): HouseError | undefined {
  let each = error;
  while (each instanceof GraphQLError) each = each.originalError;
  if (each instanceof HouseError) return each;
  // A read outside any transaction tells it as the driver does; whoever asks may ask again.
  return isDatabaseAway(each) ? new HouseError('UNAVAILABLE', { reason: 'database' }) : undefined;
}

function shownOf(error: HouseError, locale: Locale): Shown {
  return { code: error.code, message: messageOf(error, locale), details: error.details };
}

/** An error of a library or of a subgraph: of the first the code is translated, of the second code and message are kept. */
function shownOfLibrary({ message, extensions }: GraphQLFormattedError, locale: Locale): Shown {
  const limit = limitsOfLibraries.find((each) => each.message.test(message));
  if (limit) return shownOf(new HouseError('LIMIT_EXCEEDED', { reason: limit.reason }), locale);
  const given = extensions?.['code'];
  const code = isErrorCode(given) ? given : (codesOfLibraries[String(given)] ?? (faultsWithoutCode.test(message) ? 'BAD_USER_INPUT' : 'INTERNAL'));
  const plain = shownOf(new HouseError(code), locale);
  if (code === 'INTERNAL' || namesInternalDetails(message)) return plain;
  const words = withoutSuggestion(message);
  return { code, message: isErrorCode(given) ? words : `${plain.message}: ${words}`, details: extensions?.['details'] };
}

// Suggestions would tell an outsider the schema that introspection hides.
function withoutSuggestion(message: string): string {
  return message.replace(/ ?Did you mean .*$/s, '');
}

function safeDetails(details: unknown): { details?: Record<string, unknown> } {
  if (typeof details !== 'object' || details === null) return {};
  const safe = Object.entries(details).filter(([, value]) => !namesInternalDetails(JSON.stringify(value)));
  return safe.length > 0 ? { details: Object.fromEntries(safe) } : {};
}

/** The innermost Error: what a subgraph sent is wrapped as plain JSON, which says less than its wrapper. */
function originOf(error: unknown): Error {
  let each = error;
  while (each instanceof GraphQLError && each.originalError instanceof Error) each = each.originalError;
  return each instanceof Error ? each : new Error(String(each));
}
