import { type Caller, publicCaller } from '@unionhall/contracts';
import { idOf, operation } from '@unionhall/testing';
import { act, codesOf, foundStation } from '../test/station-house';
import { accepted, completed, EVIDENCE, errorsOf, onTask, people, requested, type ServiceHouse, startServiceHouse, type TaskAnswer, taskInput } from '../test/service-house';

let services: ServiceHouse;
beforeAll(async () => {
  services = await startServiceHouse();
});
afterAll(() => services.house.stop());

const list = async (filter: object, more: object = {}) =>
  (await services.house.data<{ serviceTasks: { totalCount: number; edges: { node: { id: string; daysOverdue: number } }[] } }>('workstations', people.assistant, operation('ServiceTasks'), { first: 100, filter, ...more })).serviceTasks;
const read = async (id: string, caller: Caller = people.worker) => services.house.send<{ serviceTask: object | null }>('workstations', caller, operation('ServiceTask'), { id });

describe('requestServiceTask', () => {
  it('asks a station, with the last day of its kind [DX-3, DX-4]', async () => {
    const { house, workstationId } = services;
    const answer = await act<TaskAnswer>(house, 'RequestServiceTask', taskInput(workstationId, { kind: 'ASSISTANCE_STATION' }), { caller: people.worker });
    expect(answer).toMatchObject({ serviceTask: { state: 'REQUESTED', serves: 'WORKERS', requestedOn: '2026-03-10', dueOn: '2026-03-20', requestedBy: { id: people.worker.personId }, version: 1 }, refusals: [] });
    const [entry] = await house.sql<{ entry: string }>('workstations', 'SELECT entry FROM trail_entry WHERE act_id = ?', [answer.record!.id]);
    expect(JSON.parse(entry!.entry)).toMatchObject({ act: 'requestServiceTask', subject: { type: 'ServiceTask' }, asked: expect.arrayContaining([expect.objectContaining({ fact: 'workstations.task-days' })]) as unknown });
  });

  it('refuses, in both languages, a kind that is not in force, and a station that is not open', async () => {
    const { house, workstationId } = services;
    await house.sql('workstations', `UPDATE parameter_copy SET value = '["dues-collection"]' WHERE name = 'workstations.task-kinds'`);
    const input = taskInput(workstationId, { title: ' ' });
    const zh = await act<TaskAnswer>(house, 'RequestServiceTask', input, { caller: people.worker });
    expect(codesOf(zh)).toEqual(['DX-3 workstations.task-kind-not-served', 'HOUSE-4 house.empty']);
    expect(zh.refusals[0]).toMatchObject({ message: '“法律宣传”不在工作站现行任务种类之内。', remedy: '请选择现行任务种类；需要增加种类的，经集体决定更改参数。' });
    expect((await act<TaskAnswer>(house, 'RequestServiceTask', input, { caller: people.worker, locale: 'en', dryRun: true })).refusals[0]!.message).toBe('“Law publicity” is none of the kinds of task a station has at present.');
    await house.sql('workstations', `DELETE FROM parameter_copy WHERE name = 'workstations.task-kinds'`);
    const { id } = await foundStation(house);
    expect(codesOf(await act<TaskAnswer>(house, 'RequestServiceTask', taskInput(id), { caller: people.worker }))).toEqual(['HOUSE-1 workstations.station-in-another-state']);
  });

  it('fails closed when the register of employers does not answer, and is for whoever is signed in with a part in the park', async () => {
    const { house, workstationId } = services;
    expect(await errorsOf(house, people.worker, 'RequestServiceTask', taskInput(workstationId, { employerId: idOf(900) }))).toEqual(['UNAVAILABLE']);
    expect(await errorsOf(house, publicCaller, 'RequestServiceTask', taskInput(workstationId))).toEqual(['UNAUTHENTICATED']);
    expect(await errorsOf(house, { ...people.worker, roles: ['tax-officer'] }, 'RequestServiceTask', taskInput(workstationId))).toEqual(['FORBIDDEN']);
  });

  it('does a second click once', async () => {
    const { house, workstationId } = services;
    const input = taskInput(workstationId, { idempotencyKey: 'task-1' });
    const [first, again] = await Promise.all([1, 2].map(() => act<TaskAnswer>(house, 'RequestServiceTask', input, { caller: people.worker })));
    expect(again).toEqual(first);
  });
});

describe('serviceTasks', () => {
  it('are read by whoever asked, and by the staff', async () => {
    const task = await requested(services);
    expect((await read(task.id)).data).toMatchObject({ serviceTask: { id: task.id } });
    expect((await read(task.id, people.otherWorker)).data).toEqual({ serviceTask: null });
    expect((await services.house.send('workstations', people.worker, operation('ServiceTasks'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('are a queue by age, filtered, and overdue from the day after their last', async () => {
    const { house, workstationId } = services;
    const [waiting, taken, done] = [await requested(services, { kind: 'DUES_COLLECTION' }), await accepted(services), await completed(services)];
    const ids = async (filter: object, more: object = {}) => (await list({ workstationId, ...filter }, more)).edges.map(({ node }) => node.id);
    const all = await ids({});
    expect(all).toEqual(all.toSorted());
    expect(await ids({ kind: 'DUES_COLLECTION' })).toEqual([waiting.id]);
    expect(await ids({ mine: true })).toEqual([taken.id, done.id]);
    expect(await ids({ state: 'COMPLETED' })).toEqual([done.id]);
    expect(await ids({ overdue: true })).toEqual([]);
    house.now = new Date('2026-04-09T02:00:00Z');
    expect(await ids({ overdue: true, mine: true })).toEqual([]);
    house.now = new Date('2026-04-10T02:00:00Z');
    expect(await ids({ overdue: true, mine: true })).toEqual([taken.id]);
    expect((await list({ mine: true })).edges.map(({ node }) => node.daysOverdue)).toEqual([1, 0]);
    house.now = new Date('2026-03-10T02:00:00Z');
  });

  it('cost as many statements for a hundred as for one', async () => {
    const { house, workstationId } = services;
    const rows = Array.from({ length: 100 }, (_, index) => [idOf(5_000 + index), workstationId, 'law-publicity', 'workers', `众务${index}`, '示例', idOf(900), 'accepted', people.worker.personId, '2026-03-10', '2026-04-09', people.assistant.personId, 1]);
    await house.sql('workstations', 'INSERT INTO service_task (id, workstation_id, kind, serves, title, description, employer_id, state, requested_by_id, requested_on, due_on, assignee_id, version) VALUES ?', [rows]);
    const counts = [];
    for (const first of [1, 10, 100]) counts.push((await house.statements(() => list({ employerId: idOf(900) }, { first }))).length);
    expect(new Set(counts).size).toBe(1);
  });

  it('are listed with the unit and with the person they belong to', async () => {
    const document = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Employer { serviceTasks { totalCount } } ... on Person { serviceTasks { totalCount } } } }`;
    const representations = [{ __typename: 'Employer', id: idOf(900) }, { __typename: 'Person', id: people.colleague.personId }];
    expect(await services.house.data('workstations', people.assistant, document, { representations })).toEqual({ _entities: [{ serviceTasks: { totalCount: 100 } }, { serviceTasks: { totalCount: 0 } }] });
  });

  it('are the same page for a unit alone, among a hundred, and among more', async () => {
    const document = 'query ($representations: [_Any!]!, $after: String) { units: _entities(representations: $representations) { ... on Employer { serviceTasks(first: 2, after: $after) { totalCount pageInfo { endCursor hasNextPage } edges { node { id } } } } } }';
    const page = async (among: number, after: string | null) => {
      const representations = Array.from({ length: among }, (_, index) => ({ __typename: 'Employer', id: idOf(900 + index) }));
      return (await services.house.data<{ units: { serviceTasks: { pageInfo: { endCursor: string } } }[] }>('workstations', people.assistant, document, { representations, after })).units[0]!.serviceTasks;
    };
    const first = await page(1, null);
    expect(first).toMatchObject({ totalCount: 100, pageInfo: { hasNextPage: true }, edges: [{ node: { id: idOf(5_099) } }, { node: { id: idOf(5_098) } }] });
    const second = await page(1, first.pageInfo.endCursor);
    expect(second).toMatchObject({ edges: [{ node: { id: idOf(5_097) } }, { node: { id: idOf(5_096) } }] });
    for (const among of [100, 101]) expect([await page(among, null), await page(among, first.pageInfo.endCursor)]).toEqual([first, second]);
  });
});

describe('how many were served', () => {
  it('is counted by kind for the station, without signing in, and for a unit [DX-3, DX-4]', async () => {
    const { house, workstationId } = services;
    const task = { kind: 'FITNESS_OR_COUNSELLING' };
    await requested(services, task);
    const taken = await onTask(house, people.assistant, 'AcceptServiceTask', await requested(services, task));
    const { serviceTask: done } = await onTask(house, people.assistant, 'CompleteServiceTask', taken.serviceTask!, { result: '示例', evidenceSha256: EVIDENCE });
    await onTask(house, people.worker, 'ConfirmServiceTask', done!, { confirmation: '示例', score: 4 });
    const { workstation } = await house.data<{ workstation: { taskCounts: { kind: string }[] } }>('workstations', publicCaller, 'query ($id: ID!) { workstation(id: $id) { taskCounts { kind requested done confirmed scoreSum standing } } }', { id: workstationId });
    expect(workstation.taskCounts.find(({ kind }) => kind === task.kind)).toEqual({ ...task, requested: 2, done: 1, confirmed: 1, scoreSum: 4, standing: 0 });
    expect(workstation.taskCounts.map(({ kind }) => kind)).not.toContain('COORDINATION');
    const document = 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on Employer { serviceCoverage { kind requested done confirmed scoreSum standing } } } }';
    const ofUnit = (caller: Caller) => house.send('workstations', caller, document, { representations: [{ __typename: 'Employer', id: idOf(900) }, { __typename: 'Employer', id: idOf(901) }] });
    expect((await ofUnit(people.assistant)).data).toEqual({ _entities: [{ serviceCoverage: [{ kind: 'LAW_PUBLICITY', requested: 100, done: 0, confirmed: 0, scoreSum: 0, standing: 0 }] }, { serviceCoverage: [] }] });
    expect((await ofUnit(people.worker)).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }, { extensions: { code: 'FORBIDDEN' } }]);
  });
});

it('the database refuses, even when the code is wrong', async () => {
  const { id } = await completed(services);
  const sql = (set: string) => services.house.sql('workstations', `UPDATE service_task SET ${set} WHERE id = ?`, [id]);
  const confirmed = `state = 'confirmed', confirmed_on = '2026-03-10', confirmation = '示例', score = 5, confirmed_by_id =`;
  await expect(sql(`${confirmed} '${people.assistant.personId}'`)).rejects.toThrow('confirmed_by_another_hand');
  await expect(sql(`score = 6`)).rejects.toThrow('score_of_five');
  await expect(sql(`result = NULL`)).rejects.toThrow('done_with_evidence');
  await expect(sql(`assignee_id = NULL`)).rejects.toThrow('taken_on_or_told');
  await expect(sql(`state = 'refused'`)).rejects.toThrow('refused_with_reason');
  await expect(sql(`due_on = '2026-03-09'`)).rejects.toThrow('due_after_request');
  await onTask(services.house, people.assistant, 'RecordServiceStep', await accepted(services), { text: '示例', evidenceSha256: EVIDENCE });
  await expect(services.house.sql('workstations', `UPDATE service_step SET text = '别的'`)).rejects.toThrow('append-only');
});
