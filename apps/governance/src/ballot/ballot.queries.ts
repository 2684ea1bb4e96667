import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import type { AgendaItem } from '../agenda-item/agenda-item.entity';
import { seesVote } from '../agenda-item/voting-readers';
import { Ballot } from './ballot.entity';

/** A ballot as a caller sees it: that somebody has voted, and what only where the caller may know. */
export type SeenBallot = Omit<Ballot, 'choice'> & { readonly choice: Ballot['choice'] | null };

/** The ballots of an item; while the vote is open each shows its choice to the voter alone. */
export async function ballotsSeen(loaders: Loaders, caller: Caller, { id, state }: AgendaItem): Promise<SeenBallot[]> {
  const ballots = await loaders.children(Ballot, 'agendaItemId', id);
  return ballots.map(({ id: ballotId, agendaItemId, personId, choice, actId, at }) => ({ id: ballotId, agendaItemId, personId, choice: seesVote(caller, personId, state) ? choice : null, actId, at }));
}
