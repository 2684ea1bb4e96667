import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf } from '../test/payment-house';
import { done, errorsOf, type RegisterHouse, sides, startRegisterHouse, type Told } from '../test/register-house';

let registers: RegisterHouse;
let problem: Told;
beforeAll(async () => {
  registers = await startRegisterHouse();
  problem = await done(registers.house, sides.taxOfficer, 'RaiseProblem', { title: '示例问题', description: '示例情况' });
});
afterAll(() => registers.house.stop());

const input = (changes: object = {}) => ({ problemId: problem.id, expectedVersion: 1, solution: '示例办法', ...changes });

describe('solveProblem', () => {
  it('is done by either side, once [BH-8]', async () => {
    const { house } = registers;
    expect(codesOf(await act<Answered>(house, sides.officer, 'SolveProblem', input({ solution: ' ' })))).toEqual(['HOUSE-4 house.empty']);
    expect(await done(house, sides.officer, 'SolveProblem', input())).toMatchObject({ solution: '示例办法', solvedBy: { id: sides.officer.personId }, solvedOn: '2026-03-10', version: 2 });
    expect(codesOf(await act<Answered>(house, sides.taxOfficer, 'SolveProblem', input({ expectedVersion: 2 })))).toEqual(['HOUSE-1 finance-collection.problem-solved']);
    expect(await house.data('finance-collection', sides.taxOfficer, operation('CollectionProblemById'), { id: problem.id })).toMatchObject({ collectionProblem: { solution: '示例办法' } });
  });

  it('is for both sides, at the version that was seen', async () => {
    expect(await errorsOf(registers.house, sides.cashier, 'SolveProblem', input())).toEqual(['FORBIDDEN']);
    expect(await errorsOf(registers.house, sides.officer, 'SolveProblem', input())).toEqual(['CONFLICT']);
  });
});
