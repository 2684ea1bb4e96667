import { addDays, type LocalDate, localDate, monthsAfter } from '@unionhall/kernel';
import { operation } from '@unionhall/testing';
import { eventually } from '../../src/demonstration/eventually';
import type { Told } from '../support/journey';
import { decide, FILE_SHA256 } from '../support/meeting';
import { Competing } from './competing';
import type { OnTheWay } from './on-the-way';
import { newcomer } from './people';
import { SPEAKERS } from './x2-allowance-paid';

interface Line {
  readonly person: { readonly id: string };
  readonly amount: string;
}
interface Life {
  readonly appointments: readonly (Told & { readonly wonBy: string; readonly until: LocalDate | null })[];
  readonly labourContracts: readonly Told[];
  readonly staffMemberships: readonly (Told & { readonly until: LocalDate | null })[];
}

const DOCUMENT = '示例通知';
const PLACE = '示例市';

/** One person from the test for a post to the last day on the staff, each step an act of who may do it. */
export function oneWorkingLife(way: OnTheWay): void {
  const { as, on } = way;
  const { personId, name, claims } = newcomer;
  const office = <Result = Told>(act: string, input: object) => way.journey.does<Result>(as('officer'), act, input);
  const headDoes = <Result = Told>(act: string, input: object) => way.journey.does<Result>(as('head-of-office'), act, input);
  const newPost = async (post: object): Promise<string> => {
    const { staffDepartments } = await way.journey.reads<{ staffDepartments: { edges: { node: { id: string; name: string } }[] } }>(as('officer'), '{ staffDepartments(first: 10) { edges { node { id name } } } }');
    return (await office('CreatePost', { staffDepartmentId: staffDepartments.edges.find(({ node }) => node.name === '组织部')!.node.id, headcount: 1, ...post })).id;
  };
  const life = async () =>
    (await way.journey.reads<{ person: Life }>(as('officer'), 'query ($id: ID!) { person(id: $id) { appointments { id version wonBy until } labourContracts { id version } staffMemberships { id version until } } }', { id: personId })).person;
  const firstOfNextMonth = () => localDate(`${monthsAfter(way.today, 1).slice(0, 7)}-01`);

  /** Hired from the list of a recruitment, and under contract [WZ-2, WZ-3, WZ-4, WZ-5]. */
  async function isHired(): Promise<void> {
    await office('RegisterPerson', { id: personId, name });
    const postId = await newPost({ name: '工会干事（示例）', kind: 'ORDINARY' });
    const notice = { name: '职业化工会工作者招录（示例）', postId, places: 1, registrationFirst: way.today, registrationLast: way.today, listMonths: 6, conditions: [{ kind: 'EDUCATION', text: '大专以上学历' }] };
    const { id: batchId, conditions } = await office<Told & { conditions: Told[] }>('OpenRecruitment', notice);
    const candidate = await office('RegisterCandidate', { batchId, personId, source: 'UNIVERSITY_GRADUATE', sourceDocumentSha256: FILE_SHA256 });
    await office('CheckQualification', { candidateId: candidate.id, expectedVersion: candidate.version, checks: [{ conditionId: conditions[0]!.id, met: true, documentSha256: FILE_SHA256 }] });
    await way.moveTo(addDays(way.today, 1));
    const batchSeen = async () => ({ batchId, expectedVersion: (await way.journey.reads<{ recruitmentBatch: Told }>(as('officer'), operation('RecruitmentBatch'), { id: batchId })).recruitmentBatch.version });
    await office('IssueTestNumbers', await batchSeen());
    const { me } = await way.journey.reads<{ me: { testNumbers: { number: string }[] } }>(claims, operation('MyTests'));
    const marks = await office('PreviewTestMarks', { batchId, contentBase64: Buffer.from(`考号,成绩\n${me.testNumbers[0]!.number},88`).toString('base64') });
    await office('CommitTestMarks', { importId: marks.id, expectedVersion: marks.version });
    await office('SeatInterviewPanel', { ...(await batchSeen()), personIds: [way.personOf('expert')] });
    await way.journey.does(as('expert'), 'ScoreInterview', { candidateId: candidate.id, score: '90' });
    const { publicityLast } = await office<Told & { publicityLast: LocalDate }>('PublishEligibleList', await batchSeen());
    await way.moveTo(addDays(publicityLast, 1));
    const { recruitmentCandidate } = await way.journey.reads<{ recruitmentCandidate: Told }>(as('officer'), operation('RecruitmentCandidate'), { id: candidate.id });
    await office('HireCandidate', { candidateId: candidate.id, expectedVersion: recruitmentCandidate.version, from: way.today, retiresOn: '2060-01-01', document: DOCUMENT });
    await office('SignLabourContract', { personId, place: PLACE, signedOn: way.today, from: way.today, until: addDays(way.today, 3 * 365), wage: '3900.00', document: DOCUMENT });
  }

  /** Wins a middle post, and is appointed by the decision on it [WZ-1, WZ-7, GY-2b, CP-4]; answers the first day in it. */
  async function winsAPost(): Promise<LocalDate> {
    const competing = new Competing(way);
    await competing.open({ ...competing.notice('组织部副部长公开竞聘（示例）', { postId: await newPost({ name: '组织部副部长（示例）', kind: 'MIDDLE' }) }), trialMonths: 1 });
    await competing.enter(newcomer);
    await way.moveTo(addDays(way.today, 1));
    await competing.clear();
    await competing.score(new Map([[personId, '92.5']]));
    await competing.rank();
    await competing.propose(newcomer);
    const decisionId = await decide(on(competing.proposal.matter.id), undefined, SPEAKERS);
    await eventually(async () => ((await way.journey.tries(as('head-of-office'), 'PublishAppointments', await competing.publishing(decisionId))).refusals.length === 0 ? true : null));
    await way.moveTo(addDays((await competing.proposalNow()).publicityLast!, 1));
    const from = firstOfNextMonth();
    await headDoes('AppointPerson', await competing.appointing(newcomer, from, DOCUMENT));
    const recruited = (await life()).appointments.find(({ wonBy }) => wonBy === 'RECRUITMENT')!;
    await headDoes('EndAppointment', { appointmentId: recruited.id, expectedVersion: recruited.version, until: addDays(from, -1), document: DOCUMENT });
    return from;
  }

  /** Gets the allowance of the first whole month, and passes the trial [WZ-13]. */
  async function getsTheAllowance(first: LocalDate): Promise<void> {
    await way.moveTo(addDays(monthsAfter(first, 1), 1));
    const { id } = await office('RunAllowances', { month: first.slice(0, 7) });
    const { allowanceRun } = await way.journey.reads<{ allowanceRun: { lines: { edges: { node: Line }[] } } }>(as('officer'), operation('AllowanceRun'), { id });
    expect(allowanceRun.lines.edges.map(({ node }) => node).find(({ person }) => person.id === personId)).toMatchObject({ amount: '600.00' });
    const won = (await life()).appointments.find(({ wonBy }) => wonBy === 'COMPETITION')!;
    await headDoes('ConcludeTrialPeriod', { appointmentId: won.id, expectedVersion: won.version, passed: true, document: DOCUMENT });
  }

  /** Serves at a station, with objectives that are counted meanwhile [DX-2, WZ-11, WZ-14]. */
  async function isSecondedAndAssessed(): Promise<void> {
    const { workstations } = await way.journey.reads<{ workstations: { edges: { node: Told }[] } }>(as('officer'), '{ workstations(first: 1) { edges { node { id version } } } }');
    const secondment = await office('StartSecondment', { personId, workstationId: workstations.edges[0]!.node.id, capacity: 'ASSISTANT', payer: 'HOME_UNIT', from: way.today, document: DOCUMENT });
    const cycle = await office('OpenPerformanceCycle', { name: '驻站考核周期（示例）', from: way.today, until: addDays(way.today, 30) });
    const assessment = await headDoes<Told & { objectives: { id: string }[] }>('SetObjectives', { cycleId: cycle.id, personId, objectives: [{ measure: 'CONTESTS_HELD', title: '组织技能竞赛（示例）', target: 1, weight: 100 }] });
    await way.moveTo(addDays(way.today, 31));
    await office('RecordObjectiveResult', { objectiveId: assessment.objectives[0]!.id, amount: 1, achievedOn: addDays(way.today, -1), source: '驻站竞赛通知（示例）', description: '组织了一场竞赛（示例）', evidenceSha256: FILE_SHA256 });
    expect(await headDoes('ConcludePerformanceAssessment', { assessmentId: assessment.id, expectedVersion: assessment.version })).toMatchObject({ finalMark: '100.00', grade: 'EXCELLENT', onRecord: false });
    await office('EndSecondment', { secondmentId: secondment.id, expectedVersion: secondment.version, until: way.today, document: DOCUMENT });
  }

  /** Retires: the post, the contract, and then the place on the staff. */
  async function retires(): Promise<void> {
    const { appointments, labourContracts, staffMemberships } = await life();
    const leaving = async () => ({ staffMembershipId: staffMemberships[0]!.id, expectedVersion: staffMemberships[0]!.version, until: way.today, document: '退休通知（示例）' });
    way.saysWhy(await way.journey.isRefused(as('officer'), 'EndStaffMembership', await leaving()), 'HOUSE-2', 'personnel.posts-outlast-membership');
    const won = appointments.find(({ wonBy }) => wonBy === 'COMPETITION')!;
    await headDoes('EndAppointment', { appointmentId: won.id, expectedVersion: won.version, until: way.today, document: '退休通知（示例）' });
    await office('EndLabourContract', { labourContractId: labourContracts[0]!.id, expectedVersion: labourContracts[0]!.version, endedOn: way.today, document: '退休通知（示例）' });
    await office('EndStaffMembership', await leaving());
    expect((await life()).staffMemberships).toMatchObject([{ until: way.today }]);
    await way.moveTo(addDays(way.today, 1));
  }

  it('leads through hiring, contract, competition, appointment, allowance, secondment, assessment and retirement', async () => {
    await isHired();
    await getsTheAllowance(await winsAPost());
    await isSecondedAndAssessed();
    await retires();
  });
}
