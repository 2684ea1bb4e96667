import { act, type ActTransaction, type FactSource, guardedUpdate, haveParameters, parameterOn } from '@unionhall/database';
import { dayInShanghai, type LocalDate } from '@unionhall/kernel';
import { GrantApplicationFile, GrantBudgetLine, GrantTraitArgument } from '../application/application-content.entity';
import { GrantApplication } from '../application/application.entity';
import { AnonymiseApplicationInput } from '../application/application.inputs';
import { examinedApplication, placeOfApplication } from '../application/examined-application';
import { GrantTeamMember } from '../application/team.entity';
import { GrantRoundStateChange } from '../round/round.life';
import { GrantRevisionItem } from '../revision/revision-item.entity';
import { GrantTeamRight } from '../team-right/team-right.entity';
import { anonymiseApplicationRules } from './anonymise-application.rule';

/** What stands for a text that was removed. */
const REMOVED = '（已匿名化）';

/**
 * Anonymises an application that was not funded, once its years are over (匿名化落选申请) [CP-8]: what it says and who was in
 * its team is removed, also from its revisions; state, amounts, hashes, steps and the trail stay, so that all can still be proven.
 */
export const anonymiseApplication = act({
  name: 'anonymiseApplication',
  description: '匿名化落选申请。Removes what an application that was not funded says, once its years are over.',
  who: ['officer', 'department-head'],
  input: AnonymiseApplicationInput,
  object: GrantApplication,
  answers: 'application',
  ask: async (ask, { applicationId }, source) => {
    await haveParameters(ask, source, ['grants.retention-years']);
    return placeOfApplication(source, applicationId);
  },
  gather: async (source, { input, asked, today }) => ({
    ...(await examinedApplication(source, asked.roundId, input)),
    endedOn: await endOfRound(source, asked.roundId),
    years: await parameterOn(source, 'grants.retention-years', today),
  }),
  rules: anonymiseApplicationRules,
  under: 'innovation-fund',
  write: async (tx, { application, today }) => {
    const changes = { title: REMOVED, teamMemberIds: [], reviewerIds: [], anonymisedOn: today };
    const anonymised = await guardedUpdate(tx.manager, GrantApplication, application, changes);
    await removeContent(tx, application.id);
    return anonymised;
  },
  about: ({ applicationId }) => applicationId,
});

/** The day the round came to its end, in Shanghai; null while it goes on. */
async function endOfRound(source: FactSource, roundId: string): Promise<LocalDate | null> {
  const end = (await source.children(GrantRoundStateChange, 'subjectId', roundId)).find(({ toState }) => toState === 'finished' || toState === 'cancelled');
  return end ? dayInShanghai(end.at) : null;
}

async function removeContent({ manager }: ActTransaction, applicationId: string): Promise<void> {
  await manager.delete(GrantTeamMember, { applicationId });
  await manager.delete(GrantTeamRight, { applicationId });
  await manager.delete(GrantTraitArgument, { applicationId });
  await manager.delete(GrantApplicationFile, { applicationId });
  // The amounts stay: the sums of the year are not personal.
  await manager.update(GrantBudgetLine, { applicationId }, { description: REMOVED });
  await manager.delete(GrantRevisionItem, { applicationId });
}
