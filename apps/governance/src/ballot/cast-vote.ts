import { act, insertRow } from '@unionhall/database';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { deliberationOn } from '../agenda-item/deliberation';
import { votingMembers } from '../agenda-item/voting-members';
import { putIntoBox } from './ballot-box';
import { Ballot } from './ballot.entity';
import { CastVoteInput } from './ballot.inputs';
import { castVoteRules } from './cast-vote.rule';
import { VoteCast } from './vote-cast.entity';

/** A member votes, once and for good; whoever spoke last votes last (投票) [GY-2b, GY-2c]. */
export const castVote = act({
  name: 'castVote',
  description: '投票,每人一票,末位表态的成员最后投票。Casts a vote; whoever spoke last votes last [GY-2b, GY-2c].',
  who: votingMembers,
  input: CastVoteInput,
  object: AgendaItem,
  answers: 'agendaItem',
  addsOnly: true,
  gather: (source, { input }) => deliberationOn(source, input.agendaItemId),
  under: ({ matter }) => matter.powerItemCode,
  rules: castVoteRules,
  write: async (tx, { input: { choice }, personId, item, now }) => {
    const cast = { id: tx.newId(), agendaItemId: item.id, personId, actId: tx.actId, at: now };
    if (item.secretVote) {
      await insertRow(tx.manager, VoteCast, cast);
      await putIntoBox(tx, item.id, choice);
    } else await insertRow(tx.manager, Ballot, { ...cast, choice });
    return item;
  },
  about: ({ agendaItemId }) => agendaItemId,
  // Three choices are soon tried, even under a key: a second click is known by the item alone.
  forgets: ['choice'],
});
