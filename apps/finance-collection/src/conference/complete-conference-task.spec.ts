import { operation } from '@unionhall/testing';
import { call, resolve, startConferenceHouse, topic } from '../test/conference-house';
import { act, type Answered, codesOf } from '../test/payment-house';
import { errorsOf, type RegisterHouse, sides, type Told } from '../test/register-house';

let registers: RegisterHouse;
let given: Told;
beforeAll(async () => {
  registers = await startConferenceHouse();
  given = (await resolve(registers, await topic(registers, await call(registers)))).tasks[0]!;
});
afterAll(() => registers.house.stop());

const input = (changes: object = {}) => ({ taskId: given.id, expectedVersion: 1, outcome: '示例完成情况', ...changes });

describe('completeConferenceTask', () => {
  it('is done by whoever is responsible, once, with what came of it', async () => {
    const { house } = registers;
    expect(codesOf(await act<Answered>(house, sides.officer, 'CompleteConferenceTask', input({ outcome: ' ' })))).toEqual(['BH-2 finance-collection.conference-task-of-another', 'HOUSE-4 house.empty']);
    expect(await act<Answered>(house, sides.taxOfficer, 'CompleteConferenceTask', input())).toMatchObject({ refusals: [], task: { outcome: '示例完成情况', doneOn: '2026-03-10', version: 2 } });
    expect(codesOf(await act<Answered>(house, sides.taxOfficer, 'CompleteConferenceTask', input({ expectedVersion: 2 })))).toEqual(['HOUSE-1 finance-collection.conference-task-done']);
  });

  it('is found by who does it, by side, and by whether it is done or overdue', async () => {
    const { house } = registers;
    const list = async (filter: object) => (await house.data<{ conferenceTasks: { totalCount: number } }>('finance-collection', sides.auditor, operation('ConferenceTasks'), { filter })).conferenceTasks.totalCount;
    const filters = [{}, { done: true }, { done: false }, { side: 'UNION' }, { responsibleId: sides.taxOfficer.personId, side: 'TAX' }, { overdueOn: '2026-12-31' }];
    expect(await Promise.all(filters.map(list))).toEqual([1, 1, 0, 0, 1, 0]);
  });

  it('is not for a worker', async () => expect(await errorsOf(registers.house, sides.worker, 'CompleteConferenceTask', input())).toEqual(['FORBIDDEN']));
});
