import { act } from '@unionhall/database';
import { cancelCompetitionRules } from './cancel-competition.rule';
import { CompetitionEntry } from './competition-entry.entity';
import { Competition } from './competition.entity';
import { CancelCompetitionInput } from './competition.inputs';
import { competitionLife } from './competition.life';

/** Cancels a competition nobody is left in (终止竞聘): all withdrew, declined or were found unfit; its places are free to be put up anew. */
export const cancelCompetition = act({
  name: 'cancelCompetition',
  description: '终止无人在列的竞聘:报名者均已退出、放弃或审查未通过;职位可另行竞聘。Cancels a competition nobody is left in; its places can be put up anew [WZ-7].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: CancelCompetitionInput,
  object: Competition,
  answers: 'competition',
  about: ({ competitionId }) => competitionId,
  gather: async (source, { input: { competitionId, expectedVersion } }) => ({
    competition: await source.toChange(Competition, competitionId, expectedVersion),
    entries: await source.children(CompetitionEntry, 'competitionId', competitionId),
  }),
  rules: cancelCompetitionRules,
  write: (tx, { input: { reason }, competition, now }) => competitionLife.move(tx, competition, 'cancelCompetition', now, { cancellationReason: reason.trim() }),
});
