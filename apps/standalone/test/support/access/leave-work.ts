import { addDays, type LocalDate } from '@unionhall/kernel';
import { type Claims, type PersonaName, personaDefinitions } from '@unionhall/standalone';
import { idOf } from '@unionhall/testing';
import type { DataSource } from 'typeorm';
import type { LoadedHouse } from '../houses';
import type { Journey, Told } from '../journey';
import { attach, FILE_SHA256, onItem, openMeeting, place } from '../meeting';

const TRAITS = ['SHORT', 'PLAIN', 'QUICK', 'SMALL', 'NIMBLE', 'ADVANCEMENT', 'PRACTICALITY', 'REPLICABILITY', 'PRODUCTION_STAGE'];

/** Leaves work waiting: a matter without evidence, one discussed in a meeting of today, a meeting to sign, an application to the coming round. */
export async function leaveWork(house: LoadedHouse, journey: Journey, today: LocalDate, provenMatterId: string): Promise<void> {
  const as = (persona: PersonaName) => house.claims(persona);
  const { personId: worker } = personaDefinitions.worker;
  const { meetings } = await journey.reads<{ meetings: { edges: { node: Told }[] } }>(as('secretary'), '{ meetings(first: 1, filter: { state: OPEN }) { edges { node { id version } } } }');
  const [meeting] = meetings.edges.map(({ node }) => node);
  await journey.does(as('secretary'), 'CloseMeeting', { meetingId: meeting!.id, expectedVersion: meeting!.version });

  const matter = { powerItem: 'innovation-fund', title: '示例议题', subjectType: 'Example', subjectId: idOf(8_200), subjectSha256: FILE_SHA256, content: '示例', parties: [{ personId: worker }] };
  const { id: matterId } = await journey.does(as('officer'), 'RaiseMatter', matter);
  const inSession = { journey, as, today, matterId: provenMatterId };
  await onItem(inSession, 'StartAgendaItem', await place(inSession, await openMeeting(inSession)));
  await proposeAgain(house.standalone!.departments.get('grants')!.source, matterId);

  await applyToComingRound(journey, as, today);
}

/** A matter ready to be discussed, raised before the others, so that those are on a short page of the latest. */
export async function provenMatter(house: LoadedHouse, journey: Journey, today: LocalDate): Promise<string> {
  const as = (persona: PersonaName) => house.claims(persona);
  const matter = { powerItem: 'innovation-fund', title: '示例待议议题', subjectType: 'Example', subjectId: idOf(8_201), subjectSha256: FILE_SHA256, content: '示例', parties: [] };
  const { id: matterId } = await journey.does(as('officer'), 'RaiseMatter', matter);
  await attach({ journey, as, today, matterId }, ['RESEARCH', 'CONSULTATION', 'APPRAISAL']);
  return matterId;
}

/** An application of another employer's, so that the awarded one stays on the first page of its own; the office examines it. */
async function applyToComingRound(journey: Journey, as: (persona: PersonaName) => Claims, today: LocalDate): Promise<void> {
  const window = { windowFirst: today, windowLast: addDays(today, 30), publicityWorkingDays: 5 };
  const round = { name: '下一年度职工创新项目（示例）', year: Number(today.slice(0, 4)) + 1, quota: 10, criteria: [{ name: '先进性', weight: 100 }], ...window };
  const { id: roundId } = await journey.does(as('officer'), 'OpenRound', round);
  const { employers } = await journey.reads<{ employers: { edges: { node: { id: string } }[] } }>(null, '{ employers(first: 10) { edges { node { id } } } }');
  const employerId = employers.edges.map(({ node }) => node.id).find((id) => id !== as('colleague').unionhall_employer)!;
  const applicant = { ...as('colleague'), unionhall_employer: employerId };
  const traitArguments = TRAITS.map((trait) => ({ trait, text: '示例项目的说明：在本单位生产一线试用，效果可量化。' }));
  const budgetLines = [{ category: 'A', purpose: 'LEARNING_MATERIALS', description: '学习资料', amount: '6000.00' }];
  const content = { title: '示例项目', kind: 'INVENTION', employerId, teamMemberIds: [], traitArguments, budgetLines, files: [{ kind: 'PROJECT_PLAN', name: '示例方案', sha256: FILE_SHA256 }] };
  const drafted = await journey.does(applicant, 'DraftApplication', { roundId, content });
  await journey.does(applicant, 'SubmitApplication', { applicationId: drafted.id, expectedVersion: drafted.version });
}

/** A list of awards whose matter is still to be decided; written as a row, because the round's own list is granted. Both stand in the place of an award. */
async function proposeAgain(source: DataSource, matterId: string): Promise<void> {
  await source.query(
    `INSERT INTO grant_award_proposal (id, round_id, matter_id, state, content_sha256, amount, proposed_by_id, proposed_on, version)
     SELECT ?, round_id, ?, 'withdrawn', content_sha256, amount, proposed_by_id, proposed_on, 1 FROM grant_award_proposal LIMIT 1`,
    [idOf(8_006), matterId],
  );
  await source.query('UPDATE grant_award_proposal SET replaces_award_id = (SELECT MIN(id) FROM award)');
}
