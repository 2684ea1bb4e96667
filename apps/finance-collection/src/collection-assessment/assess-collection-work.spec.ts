import { idOf, operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, type RegisterHouse, sides, startRegisterHouse } from '../test/register-house';

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startRegisterHouse();
});
afterAll(() => registers.house.stop());

const lines = [
  { side: 'UNION', title: '建会', weight: 40, score: 90 },
  { side: 'TAX', title: '代收', weight: 60, score: 85 },
];
const input = (changes: object = {}) => ({ year: 2026, tradeUnionId: registers.headId, taxBranchId: registers.branchId, lines, consequence: '通报表扬', ...changes });
const assess = (changes?: object) => act<Answered>(registers.house, sides.head, 'AssessCollectionWork', input(changes));

describe('assessCollectionWork', () => {
  it('refuses a sheet of one side, with every fault at once [BH-6]', async () => {
    const answer = await assess({ year: 2027, tradeUnionId: idOf(99), lines: [{ ...lines[0]!, weight: 99 }], consequence: ' ' });
    expect(codesOf(answer)).toEqual(['BH-6 finance-collection.sheet-of-one-side', 'HOUSE-4 finance-collection.sheet-weights', 'HOUSE-2 house.not-registered', 'HOUSE-5 finance-collection.sheet-year', 'HOUSE-4 house.empty']);
    expect(answer.refusals[0]).toMatchObject({ message: '工会工作与经费代收列入同一张考核表，还缺少：税务。' });
  });

  it('keeps the sheet of both sides with its total and the figures of the day, once a year', async () => {
    const { house, branchId, employers, headId } = registers;
    await done(house, sides.officer, 'ChangeEmployerParticulars', { employerId: employers[0]!.id, expectedVersion: 1, taxBranchId: branchId, fromDay: '2026-03-10', reason: '示例' });
    await done(house, sides.officer, 'FormUnion', { employerId: employers[0]!.id, expectedVersion: 2, name: '示例工会', parentId: headId, formedOn: '2026-03-10', reason: '示例' });
    expect(await done(house, sides.head, 'AssessCollectionWork', input())).toMatchObject({ totalHundredths: 8_700, units: 1, unitsWithUnion: 1, lines: [{ side: 'UNION', score: 90 }, { side: 'TAX', score: 85 }] });
    expect(codesOf(await assess())).toEqual(['HOUSE-3 finance-collection.sheet-exists']);
    await done(house, sides.head, 'AssessCollectionWork', input({ year: 2025, lines: [{ ...lines[0]!, weight: 50, score: 100 }, { ...lines[1]!, weight: 50, score: 100 }] }));
    const list = async (filter: object) => (await house.data<{ collectionAssessments: { edges: { node: { year: number } }[] } }>('finance-collection', sides.taxOfficer, operation('CollectionAssessments'), { filter })).collectionAssessments.edges.map(({ node }) => node.year);
    expect(await Promise.all([{}, { year: 2026 }, { tradeUnionId: headId, taxBranchId: idOf(1) }].map(list))).toEqual([[2025, 2026], [2026], []]);
    await expect(house.sql('finance-collection', 'UPDATE collection_assessment_line SET score = 100')).rejects.toThrow(/append-only/);
  });

  it('is the leaders’, with scores from 0 to 100, and read by both sides', async () => {
    expect(await errorsOf(registers.house, sides.officer, 'AssessCollectionWork', input())).toEqual(['FORBIDDEN']);
    expect(await errorsOf(registers.house, sides.head, 'AssessCollectionWork', input({ lines: [{ ...lines[0]!, score: 101 }] }))).toEqual(['BAD_USER_INPUT']);
    expect((await registers.house.send('finance-collection', sides.worker, operation('CollectionAssessments'))).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
