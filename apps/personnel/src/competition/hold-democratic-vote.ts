import { act, insertRow } from '@unionhall/database';
import { DemocraticVote, DemocraticVoteCount } from './assessment.entity';
import { CompetitionEntry } from './competition-entry.entity';
import { Competition } from './competition.entity';
import { HoldDemocraticVoteInput } from './competition.inputs';
import { holdDemocraticVoteRules } from './hold-democratic-vote.rule';

/** Enters the count of the democratic vote of a competition (民主推荐), once; nobody writes it afterwards. */
export const holdDemocraticVote = act({
  name: 'holdDemocraticVote',
  description: '登记民主推荐的计票结果,每名竞聘人员一次,登记后不得更改。Enters the count of the democratic vote for everybody who stands, once; it is never changed [WZ-7].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: HoldDemocraticVoteInput,
  object: DemocraticVote,
  answers: 'democraticVote',
  gather: async (source, { input: { competitionId } }) => {
    // For reading is enough: a second count queues at the entries, who withdraws or ranks waits here.
    const competition = await source.toRead(Competition, competitionId);
    const entries = await source.children(CompetitionEntry, 'competitionId', competitionId);
    return { competition, entries, standing: entries.filter(({ state }) => state === 'cleared'), votes: await source.children(DemocraticVote, 'competitionId', competitionId) };
  },
  rules: holdDemocraticVoteRules,
  write: async (tx, { input: { competitionId, heldOn, electors, ballots, counts, documentSha256 }, personId: enteredById }) => {
    const vote = await insertRow(tx.manager, DemocraticVote, { id: tx.newId(), competitionId, heldOn, electors, ballots, documentSha256, enteredById, version: 1 });
    await tx.manager.insert(DemocraticVoteCount, counts.map(({ entryId, inFavour, against, abstained }) => ({ id: tx.newId(), voteId: vote.id, entryId, inFavour, against, abstained })));
    return vote;
  },
});
