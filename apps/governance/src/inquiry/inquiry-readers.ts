import { type Caller, type Role, roles, staffRoles } from '@unionhall/contracts';

/** Everybody with a name may ask how a power is used [GY-5b]: union chairs, workers, auditors, staff; an administrator does no act of the federation's work. */
export const inquirers: readonly Role[] = roles.filter((role) => role !== 'administrator');

/** Who reads every inquiry: the office, whose powers are asked about, and who audits and inspects it. Anybody else reads his own. */
export const inquiryReaders = [...staffRoles, 'auditor', 'inspector'] as const satisfies readonly Role[];

/** Whether the caller's roles let him read every inquiry. */
export function readsEveryInquiry({ roles: own }: Caller): boolean {
  return own.some((role) => (inquiryReaders as readonly Role[]).includes(role));
}
