import { clauses, refusalTexts } from '@unionhall/rulebook';
import { publicCaller } from '@unionhall/contracts';
import { operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { governance } from '../subgraph';

interface Vocabulary {
  readonly vocabulary: { readonly lists: readonly { readonly name: string; readonly terms: readonly Term[] }[]; readonly roles: readonly Term[]; readonly refusals: readonly Term[] };
}
interface Term {
  readonly code: string;
  readonly text: string;
}

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(governance);
});
afterAll(() => house.stop());

it('tells everybody every clause in both languages', async () => {
  const { rulebook } = await house.data<{ rulebook: { id: string; source: string }[] }>('governance', publicCaller, operation('Rulebook'));
  expect(rulebook.map(({ id }) => id)).toEqual(clauses.map(({ id }) => id));
  expect(rulebook.find(({ id }) => id === 'GY-3')).toMatchObject({ source: 'REGULATION', quote: '四个不直接分管', text: { zh: expect.stringContaining('正职') as string, en: expect.stringContaining('chief') as string } });
});

it.each([
  ['ZH', '公务员', '会计'],
  ['EN', 'Civil servant', 'Accountant'],
])('gives frontends the words in %s', async (locale, civilServant, accountant) => {
  const { vocabulary } = await house.data<Vocabulary>('governance', publicCaller, operation('Vocabulary'), { locale });
  expect(vocabulary.lists.find(({ name }) => name === 'PersonnelStatus')!.terms).toContainEqual({ code: 'civil-servant', text: civilServant });
  expect(vocabulary.roles).toContainEqual({ code: 'accountant', text: accountant });
  expect(vocabulary.refusals.map(({ code }) => code)).toEqual(Object.keys(refusalTexts));
});

it('finds a clause other departments refer to', async () => {
  const query = 'query { _entities(representations: [{ __typename: "Clause", id: "GY-4" }, { __typename: "Clause", id: "GY-99" }]) { ... on Clause { id source } } }';
  expect(await house.data('governance', publicCaller, query)).toEqual({ _entities: [{ id: 'GY-4', source: 'REGULATION' }, null] });
});
