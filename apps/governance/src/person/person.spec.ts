import { publicCaller } from '@unionhall/contracts';
import { idOf, type TestHouse } from '@unionhall/testing';
import { act, emptyRegisters, people, startFederation } from '../test/federation';

const { deputy, inspector, worker } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startFederation();
  await emptyRegisters(house);
  await act(house, 'DefinePowerItem', { code: 'office-finance', title: '机关财务', keyPower: 'FINANCE' });
  await act(house, 'SeatMember', { personId: deputy.personId, kind: 'DEPUTY', from: '2026-01-01' });
  await act(house, 'AssignCharge', { powerItem: 'office-finance', personId: deputy.personId, from: '2026-01-01', document: '示例文件' });
  await act(house, 'DeclareRelation', { personId: worker.personId, kind: 'DECLARED_INTEREST', employerId: idOf(70), from: '2020-01-01' }, worker);
});
afterAll(() => house.stop());

const PERSONS = 'query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Person { id leadershipSeats { kind } powerCharges { item { code } } } } }';
const EMPLOYER = 'query ($id: ID!) { _entities(representations: [{ __typename: "Employer", id: $id }]) { ... on Employer { id declaredInterests { person { id } } } } }';
const persons = (ids: readonly (string | null)[]) => house.send('governance', publicCaller, PERSONS, { refs: ids.map((id) => ({ __typename: 'Person', id })) });

it('tells everybody which seats and powers a person has had [GY-5a]', async () => {
  expect((await persons([worker.personId, deputy.personId])).data).toEqual({
    _entities: [
      { id: worker.personId, leadershipSeats: [], powerCharges: [] },
      { id: deputy.personId, leadershipSeats: [{ kind: 'DEPUTY' }], powerCharges: [{ item: { code: 'office-finance' } }] },
    ],
  });
});

it.each([1, 10, 100])('asks the same statements for %i persons', async (count) => {
  const ids = [deputy.personId, ...Array.from({ length: count - 1 }, (_, index) => idOf(1000 + index))];
  expect(await house.statements(() => persons(ids))).toHaveLength(3);
});

it('tells inspection alone who declared an interest in an employer [CP-6]', async () => {
  const seen = await house.data('governance', inspector, EMPLOYER, { id: idOf(70) });
  expect(seen).toEqual({ _entities: [{ id: idOf(70), declaredInterests: [{ person: { id: worker.personId } }] }] });
  for (const caller of [deputy, worker]) {
    expect((await house.send('governance', caller, EMPLOYER, { id: idOf(70) })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  }
});
