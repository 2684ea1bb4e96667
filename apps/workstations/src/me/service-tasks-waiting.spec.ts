import type { Caller } from '@unionhall/contracts';
import { idOf, person } from '@unionhall/testing';
import { accepted, completed, EVIDENCE, onTask, people, requested, type ServiceHouse, startServiceHouse } from '../test/service-house';

let services: ServiceHouse;
beforeAll(async () => {
  services = await startServiceHouse();
});
afterAll(() => services.house.stop());

const DOCUMENT = 'query ($of: [_Any!]!, $first: Int! = 50) { entities: _entities(representations: $of) { ... on Me { serviceTasksWaiting(first: $first) { edges { node { id } } } } } }';
const ask = async (caller: Caller, first = 50) =>
  (await services.house.data<{ entities: { serviceTasksWaiting: { edges: { node: { id: string } }[] } }[] }>('workstations', caller, DOCUMENT, { of: [{ __typename: 'Me', id: caller.personId }], first })).entities[0]!.serviceTasksWaiting.edges.map(({ node }) => node.id);
/** For whom of these a task waits. */
const waitsFor = async ({ id }: { readonly id: string }, callers: Readonly<Record<string, Caller>> = people): Promise<string[]> => {
  const found = await Promise.all(Object.entries(callers).map(async ([name, caller]) => ((await ask(caller)).includes(id) ? [name] : [])));
  return found.flat();
};

describe('Me.serviceTasksWaiting', () => {
  it('is to take on for everybody at the station, to finish for who took it on, to confirm for who asked [DX-4]', async () => {
    expect(await waitsFor(await requested(services))).toEqual(['assistant', 'colleague']);
    expect(await waitsFor(await accepted(services))).toEqual(['assistant']);
    expect(await waitsFor(await completed(services))).toEqual(['worker']);
  });

  it('is to confirm for who speaks for the unit or the union it served, and for nobody who had a hand in it', async () => {
    const task = await completed(services);
    const representative = person(idOf(63), 'employer-representative', { employerId: idOf(61) });
    const chair = person(idOf(64), 'union-chair', { unionId: idOf(62) });
    const callers = { representative, chair, ofAnother: { ...representative, employerId: idOf(65) }, worker: { ...representative, roles: ['worker' as const] }, member: { ...chair, roles: ['worker' as const] } };
    await services.house.sql('workstations', 'UPDATE service_task SET employer_id = ? WHERE id = ?', [idOf(61), task.id]);
    expect(await waitsFor(task, callers)).toEqual(['representative']);
    await services.house.sql('workstations', 'UPDATE service_task SET employer_id = NULL, trade_union_id = ? WHERE id = ?', [idOf(62), task.id]);
    expect(await waitsFor(task, callers)).toEqual(['chair']);

    const passed = await requested(services);
    const { serviceTask: taken } = await onTask(services.house, people.assistant, 'AcceptServiceTask', passed);
    const { serviceTask: stepped } = await onTask(services.house, people.assistant, 'RecordServiceStep', taken!, { text: '示例步骤' });
    const { serviceTask: given } = await onTask(services.house, people.assistant, 'TransferServiceTask', stepped!, { personId: people.colleague.personId, reason: '示例' });
    await onTask(services.house, people.colleague, 'CompleteServiceTask', given!, { result: '示例', evidenceSha256: EVIDENCE });
    for (const { personId } of [people.assistant, people.colleague]) {
      await services.house.sql('workstations', 'UPDATE service_task SET requested_by_id = ? WHERE id = ?', [personId, passed.id]);
      expect(await waitsFor(passed)).toEqual([]);
    }
  });

  it('ends with the secondment, and costs the same statements for one as for ten', async () => {
    const { house } = services;
    for (let count = 0; count < 10; count += 1) await requested(services);
    expect(await house.statements(() => ask(people.colleague, 10))).toHaveLength((await house.statements(() => ask(people.colleague, 1))).length);
    await house.sql('workstations', "UPDATE secondment_copy SET until_day = '2026-03-09' WHERE person_id = ?", [people.colleague.personId]);
    expect(await ask(people.colleague)).toEqual([]);
  });
});
