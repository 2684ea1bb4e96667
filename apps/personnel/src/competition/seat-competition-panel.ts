import { act } from '@unionhall/database';
import { relationsOf } from '../panel/relations-of';
import { unregisteredOf } from '../person/unregistered-of';
import { CompetitionPanelist } from './assessment.entity';
import { CompetitionEntry } from './competition-entry.entity';
import { Competition } from './competition.entity';
import { SeatCompetitionPanelInput } from './competition.inputs';
import { competitionLife } from './competition.life';
import { seatCompetitionPanelRules } from './seat-competition-panel.rule';

/** Seats the panel of a competition (确定评委), unrelated to everybody who competes, once everybody is through the gate of integrity. */
export const seatCompetitionPanel = act({
  name: 'seatCompetitionPanel',
  description: '报名截止、廉政审核完成后确定评委,与竞聘人员有关系的应回避。Seats the panel once everybody is through the check of integrity; nobody on it is related to who competes [WZ-1, CP-6].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: SeatCompetitionPanelInput,
  object: Competition,
  answers: 'competition',
  about: ({ competitionId }) => competitionId,
  gather: async (source, { input: { competitionId, expectedVersion, personIds } }) => {
    const competition = await source.toChange(Competition, competitionId, expectedVersion);
    const entries = await source.children(CompetitionEntry, 'competitionId', competitionId);
    return {
      competition,
      entries,
      tested: entries.filter(({ state }) => state === 'cleared'),
      seated: await source.children(CompetitionPanelist, 'competitionId', competitionId),
      panel: personIds.map((personId, index) => ({ path: ['personIds', String(index)], personId })),
      relations: await relationsOf(source, personIds),
      unregistered: await unregisteredOf(source, 'personIds', personIds),
    };
  },
  rules: seatCompetitionPanelRules,
  write: async (tx, { input: { personIds }, competition, now }) => {
    await tx.manager.insert(CompetitionPanelist, personIds.map((personId) => ({ id: tx.newId(), competitionId: competition.id, personId })));
    return competitionLife.move(tx, competition, 'seatCompetitionPanel', now);
  },
});
