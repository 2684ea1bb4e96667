import { act, type FactSource, insertRow } from '@unionhall/database';
import { openedScores } from '../panel/opened-scores';
import { CompetitionPanelist, CompetitionScore, CompetitionStanding, DemocraticVote, DemocraticVoteCount } from './assessment.entity';
import { CompetitionEntry } from './competition-entry.entity';
import { competitionEntryLife } from './competition-entry.life';
import { Competition } from './competition.entity';
import { CompetitionInput } from './competition.inputs';
import { competitionLife } from './competition.life';
import { rankCompetitionRules } from './rank-competition.rule';
import { rankEntries } from './standing.rule';

/** Opens the scores and makes the standing by the weights of the notice (启封排名); nobody writes a rank by hand. */
export const rankCompetition = act({
  name: 'rankCompetition',
  description: '启封演讲评分,按公告权重与民主推荐合成排名,各竞聘职位分别排名;名次不得手工填写。Opens the scores and makes the standing of each place by the weights of the notice; no rank is written by hand [WZ-7].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: CompetitionInput,
  object: Competition,
  answers: 'competition',
  about: ({ competitionId }) => competitionId,
  gather: async (source, { input: { competitionId, expectedVersion } }) => {
    const competition = await source.toChange(Competition, competitionId, expectedVersion);
    const entries = await source.children(CompetitionEntry, 'competitionId', competitionId);
    const cleared = entries.filter(({ state }) => state === 'cleared');
    const panel = await source.children(CompetitionPanelist, 'competitionId', competitionId);
    const scores = await scoresOf(source, cleared);
    const opened = await openedScores(source, competitionId, scores);
    const [vote] = await source.children(DemocraticVote, 'competitionId', competitionId);
    const counts = vote ? await source.children(DemocraticVoteCount, 'voteId', vote.id) : [];
    return { competition, entries, cleared, scores, opened, vote: vote ?? null, counts, expected: cleared.length * panel.length, broken: opened.filter((score) => score === null).length };
  },
  rules: rankCompetitionRules,
  write: async (tx, { competition, entries, cleared, opened, vote, counts, now }) => {
    const scoresOfEntry = (id: string) => opened.flatMap((score) => (score?.candidateId === id ? [score.score] : [])).toSorted((one, other) => one - other);
    const inFavourOf = (id: string) => counts.find(({ entryId }) => entryId === id)!.inFavour;
    const standing = rankEntries(
      cleared.map(({ id, placeId }) => ({ id, placeId, scores: scoresOfEntry(id), inFavour: inFavourOf(id), entered: entries.findIndex((each) => each.id === id) })),
      vote!.ballots,
      competition.voteWeight,
    );
    for (const entry of cleared) {
      const { id: entryId, personId } = entry;
      const { id: _entry, ...line } = standing.find(({ id }) => id === entryId)!;
      await insertRow(tx.manager, CompetitionStanding, { id: tx.newId(), competitionId: competition.id, entryId, personId, panelScores: scoresOfEntry(entryId), inFavour: inFavourOf(entryId), ...line });
      await competitionEntryLife.move(tx, entry, 'rankCompetition', now);
    }
    return competitionLife.move(tx, competition, 'rankCompetition', now);
  },
});

async function scoresOf(source: FactSource, entries: readonly CompetitionEntry[]): Promise<CompetitionScore[]> {
  const scores = await Promise.all(entries.map(({ id }) => source.children(CompetitionScore, 'candidateId', id)));
  return scores.flat();
}
