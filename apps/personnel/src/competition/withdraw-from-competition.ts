import { staffRoles } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { CompetitionEntry } from './competition-entry.entity';
import { competitionEntryLife } from './competition-entry.life';
import { Competition } from './competition.entity';
import { CompetitionEntryInput } from './competition.inputs';
import { withdrawFromCompetitionRules } from './withdraw-from-competition.rule';

/** An entrant takes his entry back before the standing is made (退出竞聘). */
export const withdrawFromCompetition = act({
  name: 'withdrawFromCompetition',
  description: '本人在排名产生前退出竞聘。Takes one’s own entry back, before the standing is made.',
  who: staffRoles,
  input: CompetitionEntryInput,
  object: CompetitionEntry,
  answers: 'competitionEntry',
  about: ({ entryId }) => entryId,
  // Never changes; known beforehand, it can be locked first, so that nobody leaves while the standing is made.
  ask: async (_ask, { entryId }, source) => ({ competitionId: (await source.toRead(CompetitionEntry, entryId)).competitionId }),
  gather: async (source, { input: { entryId, expectedVersion }, asked: { competitionId } }) => {
    await source.toChange(Competition, competitionId);
    return { entry: await source.toChange(CompetitionEntry, entryId, expectedVersion) };
  },
  rules: withdrawFromCompetitionRules,
  write: (tx, { entry, now }) => competitionEntryLife.move(tx, entry, 'withdrawFromCompetition', now),
});
