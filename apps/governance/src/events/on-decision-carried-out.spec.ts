import { decisionCarriedOut, type EventEnvelope, matterProposed } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, codesOf, people } from '../test/federation';
import { attach, done, place, type SeenMatter, seen } from '../test/matters';
import { body, close, openedMeeting, refusedInBoth, startBody, state, vote } from '../test/meetings';

const { chief, deputy, officer, otherDeputy, secretary } = people;
let house: TestHouse;
beforeAll(async () => {
  house = await startBody();
});
afterAll(() => house.stop());

interface Task {
  readonly id: string;
  readonly title: string;
  readonly state: string;
  readonly effect: string | null;
  readonly effectActId: string | null;
  readonly dueOn: string;
  readonly version: number;
  readonly responsible: { readonly id: string };
  readonly completedBy: { readonly id: string } | null;
  readonly progress: readonly { readonly text: string }[];
}

let told = 0;
const sequences = new Map<string, number>();
/** Brings an event of a department, on behalf of somebody there. */
async function bring(from: 'grants' | 'finance-collection', name: string, subjectId: string, payload: object, onBehalfOf: string): Promise<void> {
  told += 1;
  const sequence = (sequences.get(`${from} ${subjectId}`) ?? 0) + 1;
  sequences.set(`${from} ${subjectId}`, sequence);
  const envelope = { id: idOf(50_000 + told), name, from, to: 'governance', subjectId, sequence, onBehalfOf, at: house.now.toISOString(), payload } as EventEnvelope;
  await house.departments.get('governance')!.inbox.receive([envelope]);
  expect(await house.sql('governance', 'SELECT state FROM inbox WHERE event_id = ?', [envelope.id])).toEqual([{ state: 'applied' }]);
}

/** A matter a department proposes with what is to be done once it is adopted, decided on by everybody. Gives the decision’s id. */
async function decided(tasks: readonly { readonly title: string; readonly effect: string }[]): Promise<string> {
  const [matterId, subjectId] = [idOf(1_000 + (told += 1)), idOf(2_000 + told)];
  const proposal = {
    matterId, powerItem: 'innovation-fund', title: '示例资助名单', subjectType: 'AwardProposal', subjectId, subjectSha256: 'a'.repeat(64), content: '第一名：示例项目', amount: '20000000',
    parties: [], proposedById: officer.personId, proposedOn: '2026-03-10', tasks,
  };
  await bring('grants', matterProposed.name, matterId, proposal, officer.personId!);
  const matter = await seen<SeenMatter>(house, 'MatterById', matterId);
  for (const precondition of ['RESEARCH', 'CONSULTATION', 'APPRAISAL']) done(await attach(house, matter, precondition));
  const meeting = await openedMeeting(house);
  let item = done(await place(house, meeting, matter)).agendaItem!;
  item = done(await act<{ agendaItem: typeof item }>(house, 'StartAgendaItem', { agendaItemId: item.id, expectedVersion: item.version })).agendaItem;
  const inOrder = [...body.slice(1), body[0]!];
  for (const member of inOrder) done(await state(house, item, member));
  item = done(await act<{ agendaItem: typeof item }>(house, 'OpenVote', { agendaItemId: item.id, expectedVersion: item.version })).agendaItem;
  for (const member of inOrder) done(await vote(house, item, member));
  return done(await close(house, item)).decision!.id;
}

const tasksOf = async (decisionId: string) =>
  (await house.data<{ decisionTasks: { edges: { node: Task & { decision: { id: string } } }[] } }>('governance', secretary, operation('DecisionTasks'), { first: 100 })).decisionTasks.edges.map(({ node }) => node).filter(({ decision }) => decision.id === decisionId);
const carryOut = (from: 'grants' | 'finance-collection', decisionId: string, more: object) =>
  bring(from, decisionCarriedOut.name, decisionId, { decisionId, effect: 'granted', actId: idOf(3_000 + told), on: '2026-03-20', complete: true, paid: null, ...more }, people.inspector.personId!);

it('gives what a department proposed to the holder of the power, for the days of the parameter [GY-2a]', async () => {
  const vacant = await tasksOf(await decided([{ title: '公示并立项', effect: 'granted' }]));
  expect(vacant).toMatchObject([{ title: '公示并立项', effect: 'GRANTED', state: 'OPEN', dueOn: '2026-06-08', responsible: { id: chief.personId } }]);
  done(await act(house, 'AssignCharge', { powerItem: 'innovation-fund', personId: otherDeputy.personId, from: '2026-03-10', document: '示例文件' }));
  expect(await tasksOf(await decided([{ title: '公示并立项', effect: 'granted' }]))).toMatchObject([{ responsible: { id: otherDeputy.personId } }]);
});

it('is done by the act of the department, which the task names, and is then to be checked', async () => {
  const decisionId = await decided([{ title: '公示并立项', effect: 'granted' }, { title: '支付', effect: 'paid' }]);
  await carryOut('grants', decisionId, { actId: idOf(9_001) });
  expect(await tasksOf(decisionId)).toMatchObject([
    { title: '公示并立项', state: 'DONE', doneOn: '2026-03-20', effectActId: idOf(9_001), completedBy: { id: people.inspector.personId } },
    { title: '支付', state: 'OPEN' },
  ]);
  const [entry] = await house.sql<{ entry: string }>('governance', "SELECT entry FROM trail_entry WHERE JSON_VALUE(entry, '$.act') = 'carryOutDecision' AND JSON_VALUE(entry, '$.subject.id') = ?", [decisionId]);
  expect(JSON.parse(entry!.entry)).toMatchObject({ person: people.inspector.personId, service: 'grants', outcome: 'done' });
});

it('notes a part as progress, and closes with the whole; told again it changes nothing', async () => {
  const decisionId = await decided([{ title: '支付', effect: 'paid' }]);
  const pay = (paid: string, complete: boolean) => carryOut('finance-collection', decisionId, { effect: 'paid', paid, complete });
  await pay('1200000', false);
  expect(await tasksOf(decisionId)).toMatchObject([{ state: 'OPEN', progress: [{ text: '已支付12000.00元。Paid so far, in yuan.' }] }]);
  await pay('20000000', true);
  await pay('20000000', true);
  expect(await tasksOf(decisionId)).toMatchObject([{ state: 'DONE', progress: [{}] }]);
});

it('notes a part of what is no payment by its own name', async () => {
  const decisionId = await decided([{ title: '公示并立项', effect: 'granted' }]);
  await carryOut('grants', decisionId, { complete: false });
  expect(await tasksOf(decisionId)).toMatchObject([{ state: 'OPEN', progress: [{ text: '已部分办理：立项。Done in part: Granted.' }] }]);
});

it('leaves a decision without such tasks alone', async () => {
  const decisionId = await decided([]);
  await carryOut('grants', decisionId, {});
  expect(await tasksOf(decisionId)).toEqual([]);
});

it('is not closed by saying so before its last day [GY-2a]', async () => {
  const decisionId = await decided([{ title: '公示并立项', effect: 'granted' }]);
  const [task] = await tasksOf(decisionId);
  const input = { taskId: task!.id, expectedVersion: task!.version, evidenceTitle: '示例材料', evidenceSha256: 'e'.repeat(64) };
  expect(await refusedInBoth(house, 'CompleteDecisionTask', input, otherDeputy)).toEqual([
    ['任务“公示并立项”在相关部门立项后自行办结；2026-06-08以后仍未办理的，方可凭材料办结。', 'The task “公示并立项” is done by the department’s own act (Granted); only after 2026-06-08 is it closed by a document.'],
    ['请由相关部门办理，任务随即办结。', 'Let the department act; the task is then done by itself.'],
  ]);
  house.now = new Date('2026-06-09T02:00:00Z');
  expect(codesOf(await act(house, 'CompleteDecisionTask', input, otherDeputy))).toEqual([]);
  house.now = new Date('2026-03-10T02:00:00Z');
});

it('waits for whoever is responsible and then for those who may check it, and is overdue after its last day', async () => {
  const waiting = async (caller: typeof deputy) => {
    const document = 'query ($id: ID!) { _entities(representations: [{ __typename: "Me", id: $id }]) { ... on Me { governanceWaiting { reason on decisionTask { id } } } } }';
    const { _entities: entities } = await house.data<{ _entities: { governanceWaiting: { reason: string; decisionTask: { id: string } | null }[] }[] }>('governance', caller, document, { id: caller.personId });
    return entities[0]!.governanceWaiting.filter(({ decisionTask }) => decisionTask !== null).map(({ reason, decisionTask }) => `${reason} ${decisionTask!.id}`);
  };
  const overdue = async () => (await house.data<{ governanceOverdue: { kind: string; decisionTask: { id: string } | null }[] }>('governance', chief, operation('GovernanceOverdue'))).governanceOverdue.filter(({ decisionTask }) => decisionTask?.id === task!.id);
  const decisionId = await decided([{ title: '公示并立项', effect: 'granted' }]);
  const [task] = await tasksOf(decisionId);
  expect(await waiting(otherDeputy)).toContain(`TASK_TO_DO ${task!.id}`);
  expect(await waiting(deputy)).not.toContain(`TASK_TO_DO ${task!.id}`);
  expect(await overdue()).toEqual([]);
  house.now = new Date('2026-06-09T02:00:00Z');
  expect(await overdue()).toMatchObject([{ kind: 'TASK' }]);
  house.now = new Date('2026-03-10T02:00:00Z');
  await carryOut('grants', decisionId, {});
  expect(await waiting(deputy)).toContain(`TASK_TO_CHECK ${task!.id}`);
  expect(await waiting(chief)).toContain(`TASK_TO_CHECK ${task!.id}`);
  // Not for who was responsible, nor for an officer: he raised it, and checks nothing.
  expect([...(await waiting(otherDeputy)), ...(await waiting(officer))]).not.toContain(`TASK_TO_CHECK ${task!.id}`);
  expect(await overdue()).toEqual([]);
});
