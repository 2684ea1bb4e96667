import { type Caller, publicCaller, type Role, roles } from '@unionhall/contracts';
import { z } from 'zod';

/**
 * What an identity provider says of a person. `roles` may also stand in Keycloak's `realm_access.roles`; roles we do not
 * know belong to other systems of the provider and are left out. Which power or seat someone holds is never in a token.
 */
const outsideClaims = z.object({
  unionhall_person: z.uuid(),
  roles: z.array(z.string()).default([]),
  realm_access: z.object({ roles: z.array(z.string()).default([]) }).optional(),
  unionhall_employer: z.uuid().nullish(),
  unionhall_union: z.uuid().nullish(),
  unionhall_tax_branch: z.uuid().nullish(),
});

/** What the local issuer writes, in the form of the claims an identity provider would send. */
export type OutsideClaims = z.input<typeof outsideClaims>;

/**
 * The caller a provider's token stands for.
 * @throws {ZodError} when the person or a unit is not a UUID
 */
export function callerFromOutside(payload: unknown): Caller {
  const claims = outsideClaims.parse(payload);
  const named = new Set([...claims.roles, ...(claims.realm_access?.roles ?? [])]);
  return {
    ...publicCaller,
    personId: claims.unionhall_person,
    roles: roles.filter((role: Role) => named.has(role)),
    employerId: claims.unionhall_employer ?? null,
    unionId: claims.unionhall_union ?? null,
    taxBranchId: claims.unionhall_tax_branch ?? null,
  };
}
