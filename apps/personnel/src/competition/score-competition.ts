import { act, insertRow, seal } from '@unionhall/database';
import { hundredthsOf } from '@unionhall/kernel';
import type { ScoreContent } from '../panel/opened-scores';
import { relationsOf } from '../panel/relations-of';
import { CompetitionPanelist, CompetitionScore } from './assessment.entity';
import { CompetitionEntry } from './competition-entry.entity';
import { Competition } from './competition.entity';
import { ScoreCompetitionInput } from './competition.inputs';
import { scoreCompetitionRules } from './score-competition.rule';

/** A member of the panel scores a speech (演讲评分); the score is sealed until the standing is made. */
export const scoreCompetition = act({
  name: 'scoreCompetition',
  description: '评委为竞聘演讲评分,提交后密封至排名产生。A member of the panel scores a speech; the score is sealed until the standing is made [CP-6].',
  who: ['officer', 'department-head', 'deputy', 'inspection-head', 'expert'],
  input: ScoreCompetitionInput,
  object: CompetitionScore,
  answers: 'competitionScore',
  // Of which competition an entry is never changes; known beforehand, it can be locked first, parents before children.
  ask: async (_ask, { entryId }, source) => ({ competitionId: (await source.toRead(CompetitionEntry, entryId)).competitionId }),
  gather: async (source, { input: { entryId }, asked: { competitionId }, personId }) => {
    const competition = await source.toRead(Competition, competitionId);
    const entry = await source.toRead(CompetitionEntry, entryId);
    return {
      competition,
      entry,
      seated: await source.children(CompetitionPanelist, 'competitionId', competitionId),
      scores: await source.children(CompetitionScore, 'candidateId', entryId),
      panel: [{ path: ['entryId'], personId }],
      tested: [entry],
      relations: await relationsOf(source, [personId]),
    };
  },
  rules: scoreCompetitionRules,
  write: async (tx, { input: { score }, competition, entry, personId, now: submittedAt }) => {
    const content: ScoreContent = { candidateId: entry.id, personId, score: hundredthsOf(score)! };
    return insertRow(tx.manager, CompetitionScore, { id: tx.newId(), candidateId: entry.id, personId, ...(await seal(tx, competition.id, content)), submittedAt, version: 1 });
  },
  forgets: ['score'],
});
