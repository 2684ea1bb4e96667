import { personnel } from '@unionhall/personnel';
import { idOf, operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { governance } from '../subgraph';
import { act, type Answered, codesOf, people } from '../test/federation';

const { expert, worker, inspector, inspectionHead, chief } = people;
type Caller = (typeof people)[keyof typeof people];

interface Declared {
  readonly relation: { readonly id: string; readonly version: number; readonly withdrawnOn: string | null } | null;
}
interface Page {
  readonly relations: { readonly edges: readonly { readonly node: { readonly id: string } | null }[]; readonly totalCount: number };
}

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(governance, personnel);
});
beforeEach(async () => {
  await house.settle();
  await house.sql('governance', 'DELETE FROM relation');
  await house.sql('personnel', 'DELETE FROM relation_copy');
});
afterAll(() => house.stop());

const declare = (caller: Caller, more: object = {}): Promise<Declared & Answered> =>
  act(house, 'DeclareRelation', { personId: caller.personId, kind: 'TEACHER_STUDENT', otherPersonId: worker.personId, from: '2020-01-01', ...more }, caller);
const withdraw = (caller: Caller, { relation }: Declared): Promise<Declared & Answered> =>
  act(house, 'WithdrawRelation', { relationId: relation!.id, expectedVersion: relation!.version }, caller);
const seenBy = async (caller: Caller) => (await house.data<Page>('governance', caller, operation('Relations'))).relations;

describe('declareRelation', () => {
  it('declares, and tells the departments that look for conflicts [CP-6]', async () => {
    const { relation } = await declare(expert);
    await house.settle();
    expect(await house.sql('personnel', 'SELECT id, kind, person_id, other_person_id, withdrawn_on, version FROM relation_copy')).toEqual([
      { id: relation!.id, kind: 'teacher-student', person_id: expert.personId, other_person_id: worker.personId, withdrawn_on: null, version: 1 },
    ]);
  });

  it('stands once, whichever side declares it and however many do at once [HOUSE-3]', async () => {
    const other = { personId: worker.personId, otherPersonId: expert.personId };
    const answers = await Promise.all([declare(expert), declare(worker, other), declare(inspector, { personId: expert.personId })]);
    expect(answers.map((answer) => codesOf(answer).join()).sort()).toEqual(['', ...Array<string>(2).fill('HOUSE-3 governance.relation-already-declared')]);
  });

  it('refuses relations of others, with oneself, and to nobody', async () => {
    expect(codesOf(await declare(chief, { personId: expert.personId }))).toEqual(['CP-6 governance.relation-of-another-person']);
    expect(codesOf(await declare(expert, { otherPersonId: expert.personId }))).toEqual(['CP-6 governance.relation-with-self']);
    expect(codesOf(await declare(expert, { otherPersonId: null, employerId: idOf(70) }))).toEqual(['HOUSE-4 governance.relation-without-other-side']);
  });

  it('is not for an administrator, nor for the public', async () => {
    const input = { personId: expert.personId, kind: 'KINSHIP', otherPersonId: worker.personId, from: '2020-01-01' };
    for (const [caller, code] of [[{ ...worker, roles: ['administrator'] as const }, 'FORBIDDEN'], [{ ...worker, personId: null, roles: [] }, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('governance', caller, operation('DeclareRelation'), { input })).errors).toMatchObject([{ extensions: { code } }]);
    }
  });
});

describe('withdrawRelation', () => {
  it('withdraws one’s own, tells it, and lets it be declared again', async () => {
    const declared = await declare(expert);
    expect(await withdraw(expert, declared)).toMatchObject({ refusals: [], relation: { withdrawnOn: '2026-03-10', version: 2 } });
    await house.settle();
    expect(await house.sql('personnel', 'SELECT version, withdrawn_on IS NOT NULL AS withdrawn FROM relation_copy')).toEqual([{ version: 2, withdrawn: 1 }]);
    expect(codesOf(await declare(expert))).toEqual([]);
  });

  it('leaves what others declared to inspection', async () => {
    const declared = await declare(inspector, { personId: expert.personId });
    expect(codesOf(await withdraw(expert, declared))).toEqual(['CP-6 governance.withdrawal-by-another']);
    const withdrawn = await withdraw(inspectionHead, declared);
    expect(codesOf(withdrawn)).toEqual([]);
    expect(codesOf(await withdraw(inspector, withdrawn))).toEqual(['HOUSE-1 governance.relation-already-withdrawn']);
  });

  it.each([
    ['whom it does not concern', chief, 1, 'NOT_FOUND'],
    ['with an old version', expert, 7, 'CONFLICT'],
    ['who is not signed in', { ...worker, personId: null, roles: [] }, 1, 'UNAUTHENTICATED'],
  ])('tells a caller %s', async (_who, caller, expectedVersion, code) => {
    const { relation } = await declare(expert);
    const { errors } = await house.send('governance', caller, operation('WithdrawRelation'), { input: { relationId: relation!.id, expectedVersion } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('relations', () => {
  const OF_PERSON = 'query ($id: ID!) { _entities(representations: [{ __typename: "Person", id: $id }]) { ... on Person { id relations { id } } } }';

  it('are seen by inspection and by those they concern, and counted for nobody else', async () => {
    await declare(expert);
    await declare(inspector, { personId: chief.personId });
    const counts = await Promise.all([inspectionHead, inspector, expert, worker, chief, people.deputy].map(async (caller) => (await seenBy(caller)).totalCount));
    expect(counts).toEqual([2, 2, 1, 2, 1, 0]);
  });

  it('cannot be reached around the list, by a person or by an id', async () => {
    const { relation } = await declare(expert);
    const ofRelation = 'query ($id: ID!) { _entities(representations: [{ __typename: "Relation", id: $id }]) { ... on Relation { kind } } }';
    for (const [query, id] of [[OF_PERSON, expert.personId], [ofRelation, relation!.id]] as const) {
      expect((await house.send('governance', chief, query, { id })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
      expect((await house.send('governance', expert, query, { id })).errors).toBeUndefined();
    }
  });

  it.each([1, 10, 100])('cost the same statements for %i rows, permissions included', async (count) => {
    for (let index = 0; index < count; index += 1) await declare(inspector, { otherPersonId: idOf(1000 + index) });
    const list = () => house.data<Page>('governance', inspector, operation('Relations'), { first: 100 });
    expect((await list()).relations.edges).toHaveLength(count);
    expect(await house.statements(list)).toHaveLength(3);
  });
});
