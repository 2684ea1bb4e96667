import { type Caller, employerInRegister, publicCaller, serviceCaller } from '@unionhall/contracts';
import { idOf, operation, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { financeCollection } from '../subgraph';

const officer = person(idOf(1), 'officer');
const CODES = ['91350100M000100Y43', '91321000MA1XMPL01X', '12321000MB1XMPL03B'];

interface Register {
  employers: { edges: { node: { id: string; name: string; kind: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null }; totalCount: number };
}

let house: TestHouse;
let ids: string[];
beforeAll(async () => {
  house = await startTestHouse(financeCollection);
  ids = [];
  for (const [index, creditCode] of CODES.entries()) {
    const input = { creditCode, name: `示例${'丙乙甲'[index]}`, kind: index === 2 ? 'PUBLIC_INSTITUTION' : 'ENTERPRISE' };
    const answer = await house.data<{ registerEmployer: { employer: { id: string } } }>('finance-collection', officer, operation('RegisterEmployer'), { input });
    ids.push(answer.registerEmployer.employer.id);
  }
});
afterAll(() => house.stop());

const register = (caller: Caller, variables: object = {}) =>
  house.send<Register>('finance-collection', caller, operation('EmployerRegister'), { first: 20, filter: {}, orderBy: 'NAME', ...variables });
const found = async (variables: object) => (await register(officer, variables)).data!.employers.edges.map(({ node }) => ids.indexOf(node.id));

describe('employers', () => {
  it('lists by the order of registration, page by page', async () => {
    const first = await register(officer, { first: 2, orderBy: 'REGISTERED' });
    expect(first.data!.employers).toMatchObject({ edges: [{ node: { id: ids[0] } }, { node: { id: ids[1] } }], pageInfo: { hasNextPage: true }, totalCount: 3 });
    expect(await found({ first: 2, orderBy: 'REGISTERED', after: first.data!.employers.pageInfo.endCursor })).toEqual([2]);
  });

  it.each([
    ['text in the name', { nameContains: '乙' }, [1]],
    ['a wildcard taken literally', { nameContains: '%' }, []],
    ['the kind', { kind: 'PUBLIC_INSTITUTION' }, [2]],
    ['the credit code', { creditCode: CODES[0] }, [0]],
    ['two conditions at once', { creditCode: CODES[0], kind: 'PUBLIC_INSTITUTION' }, []],
  ])('finds by %s', async (_what, filter, expected) => expect(await found({ filter })).toEqual(expected));

  it.each([
    ['the public', publicCaller, 'UNAUTHENTICATED'],
    ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ])('lets %s see names but not look up a credit code', async (_who, caller, code) => {
    expect((await register(caller)).data!.employers.totalCount).toBe(3);
    expect((await register(caller, { filter: { creditCode: CODES[0] } })).errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('employer', () => {
  const codeSeenBy = async (caller: Caller) => {
    const { data } = await house.send<{ employer: { name: string; creditCode: string | null } }>('finance-collection', caller, operation('EmployerById'), { id: ids[0] });
    return [data!.employer.name, data!.employer.creditCode];
  };

  it.each([
    ['an officer', () => officer, true],
    ['a tax officer', () => person(idOf(3), 'tax-officer'), true],
    ['its representative', () => person(idOf(4), 'employer-representative', { employerId: ids[0] }), true],
    ['another’s representative', () => person(idOf(5), 'employer-representative', { employerId: ids[1] }), false],
    ['one of its workers', () => person(idOf(6), 'worker', { employerId: ids[0] }), false],
    ['the public', () => publicCaller, false],
  ])('shows its credit code only to whom it is for: %s', async (_who, caller, sees) => expect(await codeSeenBy(caller())).toEqual(['示例丙', sees ? CODES[0] : null]));
});

describe('employersInRegister', () => {
  const ask = (caller: Caller, keys: string[]) => house.send<{ answers: unknown[] }>('finance-collection', caller, employerInRegister.document, { keys });

  it('answers departments in the order of the keys, also for an id nobody registered', async () => {
    const { data } = await ask(serviceCaller('grants', idOf(9)), [ids[2]!, idOf(99), ids[0]!]);
    expect(data!.answers.map((answer) => employerInRegister.answer.parse(answer))).toEqual([
      { name: '示例甲', kind: 'public-institution', mergedIntoId: null, parkId: null, names: [{ name: '示例甲', from: expect.any(String) as string }], version: 1 },
      { name: null, kind: null, mergedIntoId: null, parkId: null, names: [], version: 0 },
      { name: '示例丙', kind: 'enterprise', mergedIntoId: null, parkId: null, names: [{ name: '示例丙', from: expect.any(String) as string }], version: 1 },
    ]);
  });

  it('asks the database once, however many keys', async () => {
    const one = await house.statements(() => ask(serviceCaller('grants', null), [ids[0]!]));
    const many = await house.statements(() => ask(serviceCaller('workstations', null), [...ids, ...Array.from({ length: 97 }, (_, index) => idOf(index))]));
    expect(many).toHaveLength(one.length);
  });

  it('is not for a department that does not rely on it', async () => {
    expect((await ask(serviceCaller('personnel', idOf(9)), [ids[0]!])).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });
});
