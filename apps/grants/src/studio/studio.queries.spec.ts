import { idOf, operation } from '@unionhall/testing';
import { act, type GrantsHouse, startGrantsHouse } from '../test/grants-house';

interface Listed {
  readonly totalCount: number;
  readonly edges: readonly { readonly node: { readonly name: string; readonly permissions: readonly object[] } }[];
}

let grantsHouse: GrantsHouse;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
  const { house, people, employerId } = grantsHouse;
  for (const name of ['丙', '甲', '乙'].map((each) => `示例工作室${each}`)) {
    await act(house, people.officer, 'RegisterStudio', { name, employerId, leaderId: idOf(30), leaderHonour: 'CITY', honourDocumentSha256: 'ab'.repeat(32) });
  }
});
afterAll(() => grantsHouse.house.stop());

const names = ({ edges }: Listed) => edges.map(({ node }) => node.name).toSorted();
const all = ['示例工作室丙', '示例工作室乙', '示例工作室甲'].toSorted();

it('studios are listed for everybody signed in, with what the caller may do', async () => {
  const { house, people, employerId } = grantsHouse;
  const list = async (caller: typeof people.author, filter: object) => (await house.data<{ studios: Listed }>('grants', caller, operation('Studios'), { filter })).studios;
  const ofEmployer = await list(people.officer, { employerId });
  expect([ofEmployer.totalCount, names(ofEmployer)]).toEqual([3, all]);
  expect(ofEmployer.edges[0]!.node.permissions).toEqual([{ act: 'verifyStudio', allowed: true }]);
  expect((await list(people.author, {})).edges[0]!.node.permissions).toEqual([{ act: 'verifyStudio', allowed: false }]);
  expect((await list(people.author, { employerId: idOf(999) })).totalCount).toBe(0);
});

it('an employer’s and a leader’s studios are found from the employer and the person', async () => {
  const { house, people, employerId } = grantsHouse;
  const REVERSE = `query ($representations: [_Any!]!) { entities: _entities(representations: $representations) {
    ... on Employer { found: studios { totalCount edges { node { name } } } }
    ... on Person { found: studiosLed { totalCount edges { node { name } } } } } }`;
  const representations = [{ __typename: 'Employer', id: employerId }, { __typename: 'Person', id: idOf(30) }, { __typename: 'Person', id: idOf(31) }];
  const { entities } = await house.data<{ entities: { found: Listed }[] }>('grants', people.author, REVERSE, { representations });
  expect(entities.map(({ found }) => [found.totalCount, names(found)])).toEqual([[3, all], [3, all], [0, []]]);
});
