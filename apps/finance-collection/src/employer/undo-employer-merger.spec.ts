import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, type RegisterHouse, sides, startRegisterHouse } from '../test/register-house';

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startRegisterHouse();
  registers.house.now = new Date('2026-04-10T02:00:00Z');
});
afterAll(() => registers.house.stop());

const input = (expectedVersion: number, reason = '示例更正') => ({ employerId: registers.employers[1]!.id, expectedVersion, reason });
const merging = (expectedVersion: number, other: number, onDay: string) => ({ employerId: registers.employers[1]!.id, expectedVersion, mergedIntoId: registers.employers[other]!.id, onDay, reason: '示例合并批复' });

describe('undoEmployerMerger', () => {
  it('refuses where nothing is merged', async () => {
    expect(codesOf(await act<Answered>(registers.house, sides.officer, 'UndoEmployerMerger', input(1, '')))).toEqual(['HOUSE-1 finance-collection.employer-not-merged', 'HOUSE-4 house.empty']);
  });

  it('brings the employer back, with both steps kept and told; then it may be merged elsewhere', async () => {
    const { house, employers } = registers;
    await done(house, sides.officer, 'MergeEmployers', merging(1, 0, '2026-04-01'));
    expect(await done(house, sides.accountant, 'UndoEmployerMerger', input(2))).toMatchObject({
      mergedInto: null,
      mergerSteps: [{ kind: 'MERGED' }, { kind: 'UNDONE', onDay: '2026-04-10', mergedInto: { id: employers[0]!.id }, reason: '示例更正' }],
      version: 3,
    });
    expect(codesOf(await act<Answered>(house, sides.officer, 'MergeEmployers', merging(3, 2, '2026-04-01')))).toEqual(['HOUSE-5 finance-collection.merger-day']);
    await done(house, sides.officer, 'MergeEmployers', merging(3, 2, '2026-04-10'));
    const told = await house.sql<{ payload: { mergedIntoId: string | null } }>('finance-collection', 'SELECT payload FROM outbox WHERE subject_id = ? ORDER BY sequence', [employers[1]!.id]);
    expect(told.map(({ payload }) => payload.mergedIntoId)).toEqual([null, employers[0]!.id, null, employers[2]!.id]);
  });

  it('is for the union’s side', async () => expect(await errorsOf(registers.house, sides.taxOfficer, 'UndoEmployerMerger', input(4))).toEqual(['FORBIDDEN']));
});
