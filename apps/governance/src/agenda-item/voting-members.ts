import type { Role } from '@unionhall/contracts';

/** Who decides in session: chief and deputies; whether one is a member of this meeting is a rule [GY-2b]. */
export const votingMembers = ['chief', 'deputy'] as const satisfies readonly Role[];
