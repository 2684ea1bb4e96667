import { type Caller, HouseError, publicCaller } from '@unionhall/contracts';
import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { callerFromOutside } from './outside-claims';

/** Who issues the tokens of people, for whom, and where its public keys are. */
export interface BearerCheckOptions {
  readonly issuer: string;
  readonly audience: string;
  /** The address of the provider's key set, or the keys themselves. */
  readonly jwks: URL | JSONWebKeySet;
  readonly now: () => Date;
}

/** Reads an Authorization header. */
export interface BearerCheck {
  /**
   * The caller; the public where there is no header.
   * @throws {HouseError} UNAUTHENTICATED for a bad token, never silently the public; UNAVAILABLE when the provider's keys cannot be fetched
   */
  callerOf(authorization: string | undefined): Promise<Caller>;
}

/** What providers sign with; `none` and the shared-secret family are not among them. */
const ALGORITHMS = ['EdDSA', 'ES256', 'ES384', 'ES512', 'PS256', 'PS384', 'PS512', 'RS256', 'RS384', 'RS512'];
const CLOCK_TOLERANCE_SECONDS = 5;
const MOST_REMEMBERED = 10_000;
/** A remembered token is looked at again after this long, so that a key the provider withdrew is soon out of use. */
const REMEMBER_MS = 5 * 60_000;

/** Makes the check of people's bearer tokens (OIDC). */
export function createBearerCheck({ issuer, audience, jwks, now }: BearerCheckOptions): BearerCheck {
  const keys = keyFinder(jwks);
  const remembered = new LRUCache<string, { caller: Caller; until: number }>({ max: MOST_REMEMBERED });

  const verify = async (token: string, at: Date): Promise<Caller> => {
    const { payload } = await jwtVerify(token, keys, {
      algorithms: ALGORITHMS,
      issuer,
      audience,
      requiredClaims: ['exp'],
      clockTolerance: CLOCK_TOLERANCE_SECONDS,
      currentDate: at,
    });
    const caller = callerFromOutside(payload);
    remembered.set(token, { caller, until: Math.min((payload.exp ?? 0) * 1000, at.getTime() + REMEMBER_MS) });
    return caller;
  };

  return {
    async callerOf(authorization) {
      if (authorization === undefined) return publicCaller;
      const token = /^Bearer +(\S+)$/i.exec(authorization)?.[1];
      if (!token) throw new HouseError('UNAUTHENTICATED');
      const at = now();
      const known = remembered.get(token);
      if (known && at.getTime() < known.until) return known.caller;
      try {
        return await verify(token, at);
      } catch (error) {
        throw error instanceof HouseError ? error : new HouseError('UNAUTHENTICATED', {}, { cause: error });
      }
    },
  };
}

/** The key a token names. That the keys cannot be fetched or read is the provider's failure, everything else the token's. */
function keyFinder(jwks: URL | JSONWebKeySet): JWTVerifyGetKey {
  const find = jwks instanceof URL ? createRemoteJWKSet(jwks, { timeoutDuration: 3_000 }) : createLocalJWKSet(jwks);
  const faultsOfTokens = [errors.JWKSNoMatchingKey, errors.JWKSMultipleMatchingKeys, errors.JOSENotSupported];
  return async (header, token) => {
    try {
      return await find(header, token);
    } catch (error) {
      if (faultsOfTokens.some((fault) => error instanceof fault)) throw error;
      throw new HouseError('UNAVAILABLE', {}, { cause: error });
    }
  };
}
