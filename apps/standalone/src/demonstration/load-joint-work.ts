import { addDays, type LocalDate } from '@unionhall/kernel';
import type { DemonstrationLoad } from './demonstration-load';
import { personaDefinitions } from './personas';

interface WithId {
  readonly id: string;
}

const { chief, officer } = personaDefinitions;
const taxOfficer = personaDefinitions['tax-officer'];

/** The joint work of union and tax bureau: the leading group, a conference of today with a topic to resolve, a problem, and a survey team with units to visit. */
export async function loadJointWork({ client, as, today, since }: DemonstrationLoad, withoutUnion: readonly string[]): Promise<void> {
  const group = { headId: chief.personId, deputyHeadId: taxOfficer.personId, deputyHeadPost: 'DEPUTY_DIRECTOR', members: [{ personId: officer.personId, side: 'UNION' }], formedOn: since, document: '关于成立经费代收工作领导小组的通知（示例）' };
  await client.act(as('officer'), 'FormLeadingGroup', group);
  const problem = await client.act<WithId>(as('tax-officer'), 'RaiseProblem', { title: '部分单位未按时申报（示例）', description: '两户未建会单位本季度未申报建会筹备金。', employerId: withoutUnion[0] });
  const conference = await client.act<WithId>(as('officer'), 'CallConference', { title: '本季度联席会议（示例）', heldOn: today });
  await client.act(as('tax-officer'), 'AddConferenceTopic', { conferenceId: conference.id, kind: 'TARGETS', title: '全年指标分解（示例）', problemId: problem.id });
  const members = [{ personId: officer.personId, side: 'UNION' }, { personId: taxOfficer.personId, side: 'TAX' }];
  const team = await client.act<WithId>(as('officer'), 'FormSurveyTeam', { name: '第一调查小组（示例）', year: Number(today.slice(0, 4)), members });
  await client.act(as('officer'), 'AssignVisits', { teamId: team.id, employerIds: withoutUnion, dueOn: addDays(today as LocalDate, 30) });
}
