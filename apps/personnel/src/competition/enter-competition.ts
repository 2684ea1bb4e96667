import { staffRoles } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { StaffMembership } from '../staff-membership/staff-membership.entity';
import { CompetitionEntry } from './competition-entry.entity';
import { competitionEntryLife } from './competition-entry.life';
import { Competition, CompetitionPlace } from './competition.entity';
import { EnterCompetitionInput } from './competition.inputs';
import { enterCompetitionRules } from './enter-competition.rule';

/** Whoever is on the staff enters a competition for a place (竞聘报名), for himself. */
export const enterCompetition = act({
  name: 'enterCompetition',
  description: '本人报名竞聘;在册人员不论身份,条件相同。Enters a competition for a place, for oneself; everybody on the staff on the same terms, whatever the status [WZ-1, WZ-10].',
  who: staffRoles,
  input: EnterCompetitionInput,
  object: CompetitionEntry,
  answers: 'competitionEntry',
  // Of which competition a place is never changes; known beforehand, it can be locked first, parents before children.
  ask: async (_ask, { placeId }, source) => ({ competitionId: (await source.toRead(CompetitionPlace, placeId)).competitionId }),
  gather: async (source, { asked: { competitionId }, personId }) => {
    // For reading is enough, so that many enter at once: a second click queues at one’s own membership, what seats the panel waits here.
    const competition = await source.toRead(Competition, competitionId);
    return { competition, memberships: await source.children(StaffMembership, 'personId', personId), entries: await source.children(CompetitionEntry, 'competitionId', competitionId) };
  },
  rules: enterCompetitionRules,
  write: (tx, { input: { placeId, materialsSha256 }, competition, personId, today: enteredOn, now }) =>
    competitionEntryLife.begin(tx, { id: tx.newId(), competitionId: competition.id, placeId, personId, materialsSha256, enteredOn, integrityFinding: null, integrityCheckedById: null, declineReason: null, version: 1 }, 'enterCompetition', now),
});
