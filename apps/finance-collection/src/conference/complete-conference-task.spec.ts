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

  it('is not for a worker', async () => expect(await errorsOf(registers.house, sides.worker, 'CompleteConferenceTask', input())).toEqual(['FORBIDDEN']));
});
