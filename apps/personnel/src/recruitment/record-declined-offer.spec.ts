import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { type Office, startOffice } from '../test/office';
import { candidateSeen, listedBatch } from '../test/recruitment';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

const decline = async (candidateId: string) => does(house, 'recordDeclinedOffer', { ...(await candidateSeen(office, candidateId)), document: '本人放弃声明' });
const states = async (batchId: string) => (await house.sql<{ state: string }>('personnel', 'SELECT state FROM recruitment_candidate WHERE batch_id = ? ORDER BY id', [batchId])).map(({ state }) => state);

it('moves the first in reserve up, once for each who declines, until nobody is left', async () => {
  const { batchId, candidates } = await listedBatch(office, { 甲: '90', 乙: '70', 丙: '80' }, ['80', '80', '80']);
  const [first, third, second] = candidates.map(({ candidateId }) => candidateId) as [string, string, string];
  const input = { candidateId: first, expectedVersion: 5, document: '本人放弃声明' };
  const both = await Promise.all([1, 2].map(() => house.send('personnel', officer, operation('RecordDeclinedOffer'), { input })));
  expect(both.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  expect(await states(batchId)).toEqual(['declined', 'reserve', 'eligible']);
  expect((await decline(first)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.candidate-state' }]);
  expect((await decline(third)).refusals).toMatchObject([{ code: 'personnel.candidate-state' }]);
  expect((await decline(second)).refusals).toEqual([]);
  expect((await decline(third)).refusals).toEqual([]);
  expect(await states(batchId)).toEqual(['declined', 'declined', 'declined']);
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('RecordDeclinedOffer'), { input: { candidateId: idOf(3), expectedVersion: 1, document: '示例' } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
