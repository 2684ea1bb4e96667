import { type Caller, publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { CREDIT_CODES, done, EMPLOYER_NAMES, type RegisterHouse, sides, startRegisterHouse } from '../test/register-house';

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startRegisterHouse();
  registers.house.now = new Date('2026-04-10T02:00:00Z');
  await done(registers.house, sides.officer, 'RenameEmployer', { employerId: registers.employers[2]!.id, expectedVersion: 1, name: '滨河示例职业学校', fromDay: '2026-04-01' });
});
afterAll(() => registers.house.stop());

const found = async (search: string, caller: Caller = sides.officer) => {
  const variables = { first: 10, filter: { search }, orderBy: 'REGISTERED' };
  const { data } = await registers.house.send<{ employers: { edges: { node: { id: string } }[] } }>('finance-collection', caller, operation('EmployerRegister'), variables);
  return data!.employers.edges.map(({ node }) => registers.employers.findIndex(({ id }) => id === node.id));
};

it.each([
  ['text', '示例铸', [1]],
  ['pinyin', 'linjiang', [0, 1]],
  ['pinyin with blanks and capitals', 'Bin He', [2]],
  ['initials', 'ljsljx', [0]],
  ['part of a credit code', CREDIT_CODES[1].slice(0, 12), [1]],
  ['an earlier name', EMPLOYER_NAMES[2].slice(0, 4), [2]],
  ['a wildcard taken literally', '_', []],
  ['nothing', ' ', [0, 1, 2]],
])('finds employers by %s', async (_what, text, expected) => expect(await found(text)).toEqual(expected));

it('finds for the public by neither credit code nor earlier name', async () => {
  expect(await found(CREDIT_CODES[1], publicCaller)).toEqual([]);
  expect(await found(EMPLOYER_NAMES[2].slice(0, 4), publicCaller)).toEqual([]);
  expect(await found('binhe', publicCaller)).toEqual([2]);
});

it('finds the units of a union, of a branch, and those without a union of their own', async () => {
  const { house, headId, branchId } = registers;
  const count = async (filter: object) => (await house.data<{ employers: { totalCount: number } }>('finance-collection', sides.taxOfficer, operation('EmployerRegister'), { first: 1, filter, orderBy: 'NAME' })).employers.totalCount;
  expect(await Promise.all([{ tradeUnionId: headId }, { taxBranchId: branchId }, { hasUnion: false }, { hasUnion: true }].map(count))).toEqual([3, 0, 3, 0]);
  for (const filter of [{ tradeUnionId: headId }, { hasUnion: false }]) {
    expect((await house.send('finance-collection', publicCaller, operation('EmployerRegister'), { first: 1, filter, orderBy: 'NAME' })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }]);
  }
});
