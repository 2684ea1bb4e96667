import { publicCaller } from '@unionhall/contracts';
import { idOf, operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { governance } from '../subgraph';
import { decide } from '../test/decide';
import { people } from '../test/federation';

let house: TestHouse;
beforeAll(async () => {
  house = await startTestHouse(governance);
  await decide(house, { id: idOf(60), subjectSha256: 'a'.repeat(64) });
});
afterAll(() => house.stop());

it('is found by its id, over exactly which content [GY-2b]', async () => {
  const { decision } = await house.data<{ decision: unknown }>('governance', people.secretary, operation('DecisionById'), { id: idOf(60) });
  expect(decision).toMatchObject({ outcome: 'ADOPTED', decidedOn: '2026-03-01', year: 2026, number: 1, votesFor: 1, present: 1, subjectSha256: 'a'.repeat(64) });
});

it('tells the public that it was taken, not over what', async () => {
  const { data, errors } = await house.send('governance', publicCaller, operation('DecisionById'), { id: idOf(60) });
  expect(data).toMatchObject({ decision: { outcome: 'ADOPTED', subjectId: null, subjectSha256: null } });
  expect(new Set(errors!.map(({ extensions }) => extensions!['code']))).toEqual(new Set(['UNAUTHENTICATED']));
});

it('is never changed', async () => {
  await expect(house.departments.get('governance')!.source.query(`UPDATE decision SET outcome = 'rejected'`)).rejects.toThrow(/denied/);
  await expect(house.sql('governance', `UPDATE decision SET outcome = 'rejected'`)).rejects.toThrow(/append-only/);
});
