import type { Department } from './departments';

/**
 * What a person may be in the federation's work (角色). The identity provider vouches for these;
 * who holds which key power or seat is never in a token, governance says that.
 */
export const roles = [
  'chief',
  'deputy',
  'inspection-head',
  'department-head',
  'officer',
  'professional-union-worker',
  'meeting-secretary',
  'accountant',
  'cashier',
  'administrator',
  'worker',
  'expert',
  'union-chair',
  'employer-representative',
  'tax-officer',
  'auditor',
  'inspector',
] as const;

/** One of the roles. */
export type Role = (typeof roles)[number];

/** The roles of people employed in the federation's office (机关工作人员). */
export const staffRoles = [
  'chief',
  'deputy',
  'inspection-head',
  'department-head',
  'officer',
  'professional-union-worker',
  'meeting-secretary',
  'accountant',
  'cashier',
] as const satisfies readonly Role[];

/**
 * On whose behalf a request is made. `personId` null is the public, not signed in.
 * A service that asks for a person carries both: rules compare the person, policies may admit the service.
 */
export interface Caller {
  readonly personId: string | null;
  readonly roles: readonly Role[];
  /** The employer the person works for or represents, if the identity provider says so. */
  readonly employerId: string | null;
  readonly unionId: string | null;
  readonly taxBranchId: string | null;
  /** The department whose service asks; null for a person's own request. */
  readonly service: Department | null;
}

/** The public: nobody signed in. */
export const publicCaller: Caller = {
  personId: null,
  roles: [],
  employerId: null,
  unionId: null,
  taxBranchId: null,
  service: null,
};

/** The caller as which a department's service asks another department for a person. */
export function serviceCaller(service: Department, onBehalfOf: string | null): Caller {
  return { ...publicCaller, personId: onBehalfOf, service };
}
