import type { Caller } from '@unionhall/contracts';
import type { BearerCheck, TokenCheck } from '@unionhall/graphql';
import type { FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';

/** How callers are told: people by the identity provider's tokens, services by the house's own. */
export interface CallerChecks {
  readonly people: BearerCheck;
  readonly services?: TokenCheck;
}

/**
 * The caller of a request; the public where there is no Authorization header. No other header counts.
 * @throws {HouseError} UNAUTHENTICATED for a bad token; UNAVAILABLE when the provider's keys cannot be fetched
 */
export async function callerOf({ headers: { authorization } }: FastifyRequest, { people, services }: CallerChecks): Promise<Caller> {
  const token = authorization?.replace(/^Bearer +/, '');
  if (services && token && issuerOf(token)?.startsWith('svc:')) return (await services.check(token)).caller;
  return people.callerOf(authorization);
}

/** For counting: the person, else the service, else the address the request came from. */
export function nameOf({ personId, service }: Caller, address: string): string {
  return personId ?? service ?? address;
}

// Only chooses who looks at the token; that one checks it.
function issuerOf(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    return undefined;
  }
}
