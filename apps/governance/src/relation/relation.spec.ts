import type { Caller } from '@unionhall/contracts';
import { idOf, operation, type TestHouse } from '@unionhall/testing';
import { people } from '../test/federation';
import { declare, forgetRelations, startRelations } from '../test/relations';

const { expert, worker, inspector, inspectionHead, chief, deputy } = people;

interface Page {
  readonly relations: { readonly edges: readonly { readonly node: { readonly id: string } | null }[]; readonly totalCount: number };
}

let house: TestHouse;
beforeAll(async () => {
  house = await startRelations();
});
beforeEach(() => forgetRelations(house));
afterAll(() => house.stop());

const seenBy = async (caller: Caller) => (await house.data<Page>('governance', caller, operation('Relations'))).relations;

describe('relations', () => {
  const OF_PERSON = 'query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person { id relations { id } } } }';

  it('are seen by inspection and by those they concern, and counted for nobody else', async () => {
    await declare(house, expert);
    await declare(house, inspector, { personId: chief.personId });
    const counts = await Promise.all([inspectionHead, inspector, expert, worker, chief, deputy].map(async (caller) => (await seenBy(caller)).totalCount));
    expect(counts).toEqual([2, 2, 1, 2, 1, 0]);
  });

  it('cannot be reached around the list, by a person or by an id', async () => {
    const { relation } = await declare(house, expert);
    const ofRelation = 'query ($id: ID!) { _entities(representations: [{ __typename: "Relation", id: $id }]) { ... on Relation { kind } } }';
    for (const [query, id] of [[OF_PERSON, expert.personId], [ofRelation, relation!.id]] as const) {
      expect((await house.send('governance', chief, query, { id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await house.send('governance', expert, query, { id })).errors).toBeUndefined();
    }
  });

  it.each([1, 10, 100])('cost the same statements for %i rows, permissions included', async (count) => {
    for (let index = 0; index < count; index += 1) await declare(house, inspector, { otherPersonId: idOf(1000 + index) });
    const list = () => house.data<Page>('governance', inspector, operation('Relations'), { first: 100 });
    expect((await list()).relations.edges).toHaveLength(count);
    expect(await house.statements(list)).toHaveLength(3);
  });
});
