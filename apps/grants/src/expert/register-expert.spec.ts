import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, person } from '@unionhall/testing';
import { act, codesOf, type GrantsHouse, startGrantsHouse } from '../test/grants-house';
import type { ExpertAnswer } from '../test/review';

let grantsHouse: GrantsHouse;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
});
afterAll(() => grantsHouse.house.stop());

const register = (personId: string, changes: object = {}) =>
  act<ExpertAnswer>(grantsHouse.house, grantsHouse.people.officer, 'RegisterExpert', { personId, field: '示例机械', employments: [{ employerId: grantsHouse.employerId, from: '2020-01-01' }], ...changes });

describe('registerExpert', () => {
  it('registers a person once, with where he worked', async () => {
    const { expert } = await register(idOf(40));
    expect(expert).toMatchObject({ field: '示例机械', person: { id: idOf(40) }, employments: [{ from: '2020-01-01', to: null, employer: { id: grantsHouse.employerId } }], version: 1 });
    const again = await register(idOf(40), { field: '其他' });
    expect(codesOf(again)).toEqual(['HOUSE-3 grants.expert-already-registered']);
    expect(again.refusals[0]).toMatchObject({ message: '该人员已登记为评审专家，专业领域为“示例机械”。' });
  });

  it('tells everything wrong with the employments at once, in both languages', async () => {
    const { house, people } = grantsHouse;
    const employments = [
      { employerId: idOf(999), from: '2020-01-01' },
      { employerId: grantsHouse.employerId, from: '2026-03-11' },
      { employerId: grantsHouse.employerId, from: '2020-01-02', to: '2020-01-01' },
      { employerId: grantsHouse.employerId, from: '2020-01-02' },
    ];
    expect(codesOf(await register(idOf(41), { employments }))).toEqual([
      'HOUSE-2 grants.employment-unit-unknown',
      'HOUSE-5 house.dates-out-of-order',
      'HOUSE-5 grants.employment-ahead',
      'HOUSE-3 grants.employment-repeated',
    ]);
    const en = await house.send<{ registerExpert: ExpertAnswer }>('grants', people.officer, operation('RegisterExpert'), { input: { personId: idOf(41), field: 'x', employments } }, 'en');
    expect(en.data!.registerExpert.refusals[3]).toMatchObject({ message: 'Employment number 4, at “示例机械厂” since 2020-01-02, is entered more than once.', remedy: 'Enter each employment once.' });
    expect(await house.sql('grants', 'SELECT 1 FROM grant_expert WHERE person_id = ?', [idOf(41)])).toEqual([]);
  });

  it('lets one of several racing registrations of a person win', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => register(idOf(42))));
    expect(answers.filter(({ expert }) => expert)).toHaveLength(1);
    expect(answers.flatMap(codesOf)).toEqual(Array(3).fill('HOUSE-3 grants.expert-already-registered'));
  });

  it('is for the office, and takes no text or list over its limit', async () => {
    const { house, people } = grantsHouse;
    const send = async (caller: typeof people.author, changes: object = {}) =>
      (await house.send('grants', caller, operation('RegisterExpert'), { input: { personId: idOf(43), field: '示例', employments: [], ...changes } })).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await send(people.expert)).toEqual(['FORBIDDEN']);
    expect(await send(publicCaller)).toEqual(['UNAUTHENTICATED']);
    expect(await send(people.officer, { field: '长'.repeat(101) })).toEqual(['BAD_USER_INPUT']);
    expect(await send(people.officer, { employments: Array.from({ length: 51 }, () => ({ employerId: idOf(1), from: '2020-01-01' })) })).toEqual(['BAD_USER_INPUT']);
    expect(await send(people.officer)).toBeUndefined();
  });
});

describe('the register of experts', () => {
  it('is for the office; an expert sees himself', async () => {
    const { house, people } = grantsHouse;
    const { expert } = await register(idOf(44), { field: '保密领域' });
    const codesOfList = async (caller: typeof people.author) => (await house.send('grants', caller, operation('GrantExperts'))).errors?.map(({ extensions }) => extensions?.['code']);
    expect(await codesOfList(people.officer)).toBeUndefined();
    expect(await codesOfList(people.auditor)).toBeUndefined();
    expect(await codesOfList(people.author)).toEqual(['FORBIDDEN']);
    expect(await codesOfList(publicCaller)).toEqual(['UNAUTHENTICATED']);
    const one = (caller: typeof people.author) => house.send<{ grantExpert: { field: string } | null }>('grants', caller, operation('GrantExpert'), { id: expert!.id });
    expect((await one(person(idOf(44), 'expert'))).data!.grantExpert).toMatchObject({ field: '保密领域' });
    expect(await one(people.expert)).toMatchObject({ data: { grantExpert: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] });
    const representations = [{ __typename: 'GrantExpert', id: expert!.id }];
    const reference = await house.send('grants', people.author, 'query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on GrantExpert { id field } } }', { representations });
    expect(JSON.stringify(reference)).not.toContain('保密领域');
  });

  it('is found from the person and from the employer', async () => {
    const { house, people, employerId } = grantsHouse;
    const REVERSE = `query ($representations: [_Any!]!) { entities: _entities(representations: $representations) {
      ... on Person { grantExpert { field } } ... on Employer { grantExpertEmployments(first: 1) { totalCount edges { node { from expert { field } employer { id } } } } } } }`;
    const representations = [{ __typename: 'Person', id: idOf(44) }, { __typename: 'Person', id: idOf(4444) }, { __typename: 'Employer', id: employerId }];
    const { entities } = await house.data<{ entities: object[] }>('grants', people.officer, REVERSE, { representations });
    expect(entities).toMatchObject([{ grantExpert: { field: '保密领域' } }, { grantExpert: null }, { grantExpertEmployments: { edges: [{ node: { employer: { id: employerId } } }] } }]);
    const { errors } = await house.send('grants', people.author, REVERSE, { representations: [representations[2]] });
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it('costs as many statements for a hundred as for one', async () => {
    const { house, people, employerId } = grantsHouse;
    for (let number = 100; number < 200; number += 1) {
      await house.sql('grants', `INSERT INTO grant_expert VALUES (?, ?, '示例', '2026-03-10', 1)`, [idOf(2000 + number), idOf(number)]);
      await house.sql('grants', `INSERT INTO grant_expert_employment (id, expert_id, person_id, employer_id, from_day, act_id) VALUES (?, ?, ?, ?, '2020-01-01', ?)`, [idOf(3000 + number), idOf(2000 + number), idOf(number), employerId, idOf(1)]);
    }
    const statements = async (first: number) => (await house.statements(() => house.data('grants', people.officer, operation('GrantExperts'), { first }))).length;
    const [one, ten, hundred] = [await statements(1), await statements(10), await statements(100)];
    expect(ten).toBe(one);
    expect(hundred).toBe(one);
  });
});
