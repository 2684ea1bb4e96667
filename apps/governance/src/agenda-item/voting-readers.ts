import type { Caller, Role } from '@unionhall/contracts';
import type { AgendaItemState } from './agenda-item.transitions';

/** Who reads who voted what, once the vote is closed: the members, inspection, and the secretary who keeps the minutes. */
export const voteReaders = ['chief', 'deputy', 'inspection-head', 'inspector', 'meeting-secretary'] as const satisfies readonly Role[];

/** Whether the caller may see what a person voted: his own vote always, another's once the vote is closed. */
export function seesVote(caller: Caller, voterId: string, state: AgendaItemState): boolean {
  return caller.personId === voterId || (state !== 'voting' && caller.roles.some((role) => (voteReaders as readonly Role[]).includes(role)));
}
