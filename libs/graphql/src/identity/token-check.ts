import type { Caller } from '@unionhall/contracts';
import { decodeJwt, decodeProtectedHeader, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { HouseError } from '@unionhall/contracts';
import { callerOf, TOKEN_LIFE_SECONDS, type TokenClaims, tokenClaims, type TokenPurpose } from './token-claims';
import type { TokenKeySet } from './token-keys';
import type { TokenAudience } from './token-mint';

/** A token that was found good: who calls, for what, and with which body (SHA-256 hex; null where any will do). */
export interface CheckedToken {
  readonly caller: Caller;
  readonly purpose: TokenPurpose;
  readonly bodySha256: string | null;
}

/** Checks internal tokens addressed to one audience. */
export interface TokenCheck {
  /** @throws {HouseError} UNAUTHENTICATED for anything but a good token of one of the known issuers */
  check(token: string): Promise<CheckedToken>;
}

/** Whose tokens are accepted, by which keys, by which clock. */
export interface TokenCheckOptions {
  readonly audience: TokenAudience;
  readonly keys: TokenKeySet;
  readonly now: () => Date;
}

/** How far the clocks of two machines may differ, in seconds. */
const CLOCK_TOLERANCE_SECONDS = 2;
const MOST_REMEMBERED = 10_000;

interface Remembered {
  readonly checked: CheckedToken;
  readonly until: number;
  readonly keysVersion: number;
}

/** Makes a check. A good token is remembered until it expires or the keys change: checking a signature costs 0.2 ms. */
export function createTokenCheck({ audience, keys, now }: TokenCheckOptions): TokenCheck {
  const remembered = new LRUCache<string, Remembered>({ max: MOST_REMEMBERED });

  return {
    async check(token) {
      const at = now();
      const known = remembered.get(token);
      if (known && at.getTime() < known.until && known.keysVersion === keys.version) return known.checked;
      const keysVersion = keys.version;
      const { checked, expires } = await verify(token, audience, keys, at);
      // Body-bound tokens are used once; remembering them would only push the others out.
      if (checked.bodySha256 === null) remembered.set(token, { checked, until: expires * 1000, keysVersion });
      return checked;
    },
  };
}

/**
 * Holds a token against the body it came with.
 * @throws {HouseError} UNAUTHENTICATED when the token was signed for another body
 */
export function assertBodyMatches(checked: CheckedToken, bodySha256: string | null): void {
  if (checked.bodySha256 !== null && checked.bodySha256 !== bodySha256) throw new HouseError('UNAUTHENTICATED');
}

async function verify(token: string, audience: TokenAudience, keys: TokenKeySet, at: Date) {
  try {
    const { kid } = decodeProtectedHeader(token);
    const { iss } = decodeJwt(token);
    const key = iss && kid ? keys.find(iss, kid) : undefined;
    if (!iss || !key) throw new Error('no key of this issuer');
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['EdDSA'],
      issuer: iss,
      audience,
      requiredClaims: ['iat', 'exp'],
      // Also bounds the life of a token whose issuer wrote a far expiry into it.
      maxTokenAge: TOKEN_LIFE_SECONDS,
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: at,
    });
    if (Array.isArray(payload.aud)) throw new Error('a token is addressed to one audience');
    const claims = tokenClaims.parse(payload);
    if (!mayClaim(iss, claims)) throw new Error('a service speaks for itself and a person, in no role');
    return { checked: { caller: callerOf(claims), purpose: claims.purpose, bodySha256: claims.body ?? null }, expires: payload.exp ?? 0 };
  } catch (error) {
    throw new HouseError('UNAUTHENTICATED', {}, { cause: error });
  }
}

/** The gateway vouches for anybody; a service only for itself, on behalf of a person whose roles it does not know. */
function mayClaim(issuer: string, claims: TokenClaims): boolean {
  if (issuer === 'gateway') return true;
  const nothingElse = claims.roles.length === 0 && !claims.employer && !claims.union && !claims.branch;
  return issuer === `svc:${claims.svc}` && nothingElse;
}
