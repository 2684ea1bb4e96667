import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/**
 * The one text of a JSON value (RFC 8785): keys sorted, no spaces, numbers as ECMAScript prints them.
 * Values with a `toJSON` method are taken as what it returns.
 * @throws TypeError naming the path of anything JSON cannot hold exactly: undefined, NaN, an infinity,
 * a bigint, a function, a symbol, a Map or Set, a lone surrogate.
 */
export function canonicalJson(value: unknown): string {
  refuseWhatJsonCannotHold(value, '$');
  return canonicalize(value) as string;
}

/**
 * SHA-256 as 64 lower-case hexadecimal digits.
 * @param data text is hashed as UTF-8.
 */
export function sha256Hex(data: string | Buffer): string {
  return createHash('sha256').update(data).digest('hex');
}

// JSON.stringify and canonicalize silently drop or blank these values; two different facts would then hash alike.
function refuseWhatJsonCannotHold(value: unknown, path: string): void {
  switch (typeof value) {
    case 'boolean':
      return;
    case 'string':
      return refuseIf(!value.isWellFormed(), path, 'a lone surrogate');
    case 'number':
      return refuseIf(!Number.isFinite(value), path, String(value));
    case 'object':
      return refuseInObject(value, path);
    default:
      return refuseIf(true, path, typeof value);
  }
}

function refuseInObject(value: object | null, path: string): void {
  if (value === null) return;
  refuseIf(value instanceof Map || value instanceof Set, path, 'a Map or Set');
  if ('toJSON' in value && typeof value.toJSON === 'function') return refuseWhatJsonCannotHold(value.toJSON(), path);
  // Array.from also visits the holes of a sparse array, which forEach would skip.
  if (Array.isArray(value)) return Array.from(value).forEach((item, index) => refuseWhatJsonCannotHold(item, `${path}[${index}]`));
  for (const [key, item] of Object.entries(value)) {
    refuseIf(!key.isWellFormed(), path, 'a key with a lone surrogate');
    refuseWhatJsonCannotHold(item, `${path}.${key}`);
  }
}

function refuseIf(unfit: boolean, path: string, what: string): void {
  if (unfit) throw new TypeError(`No canonical JSON for ${what} at ${path}`);
}
