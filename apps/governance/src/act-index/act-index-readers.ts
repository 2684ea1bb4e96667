import type { Caller, Role } from '@unionhall/contracts';

/** Who supervises the use of powers and so sees every act under them [GY-1, GY-5c, GY-5d]. */
export const supervisors = ['chief', 'deputy', 'inspection-head', 'auditor', 'inspector'] as const satisfies readonly Role[];

/** Whether the caller did the act, or held the power it was done under. */
export function isAnsweredFor({ personId, holderId }: { personId: string; holderId: string | null }, caller: Caller): boolean {
  return caller.personId !== null && (personId === caller.personId || holderId === caller.personId);
}
