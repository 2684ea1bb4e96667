import { type Caller, departments, roles } from '@unionhall/contracts';
import { z } from 'zod';

/** What an internal token is for. A mutation or event token holds for one body only. */
export type TokenPurpose = 'query' | 'mutation' | 'event';

/** How long an internal token lives, in seconds: long enough for one request, too short to be worth stealing. */
export const TOKEN_LIFE_SECONDS = 30;

const id = z.uuid().optional();

/** The claims of an internal token besides issuer, audience and times. */
export const tokenClaims = z
  .object({
    sub: id,
    roles: z.array(z.enum(roles)),
    employer: id,
    union: id,
    branch: id,
    svc: z.enum(departments).optional(),
    purpose: z.enum(['query', 'mutation', 'event']),
    body: z.hex().length(64).optional(),
  })
  .refine((claims) => claims.purpose === 'query' || claims.body !== undefined, 'a mutation or event token names its body');

/** The claims of an internal token besides issuer, audience and times. */
export type TokenClaims = z.infer<typeof tokenClaims>;

/** The caller as claims; absent where the caller has none. */
export function claimsOf(caller: Caller): Omit<TokenClaims, 'purpose' | 'body'> {
  return {
    sub: caller.personId ?? undefined,
    roles: [...caller.roles],
    employer: caller.employerId ?? undefined,
    union: caller.unionId ?? undefined,
    branch: caller.taxBranchId ?? undefined,
    svc: caller.service ?? undefined,
  };
}

/** The caller the claims stand for. */
export function callerOf(claims: TokenClaims): Caller {
  return {
    personId: claims.sub ?? null,
    roles: claims.roles,
    employerId: claims.employer ?? null,
    unionId: claims.union ?? null,
    taxBranchId: claims.branch ?? null,
    service: claims.svc ?? null,
  };
}
