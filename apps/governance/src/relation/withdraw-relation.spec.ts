import { operation, type TestHouse } from '@unionhall/testing';
import { codesOf, people } from '../test/federation';
import { declare, forgetRelations, startRelations, withdraw } from '../test/relations';

const { expert, worker, inspector, inspectionHead, chief } = people;

let house: TestHouse;
beforeAll(async () => {
  house = await startRelations();
});
beforeEach(() => forgetRelations(house));
afterAll(() => house.stop());

describe('withdrawRelation', () => {
  it('withdraws one’s own, tells it, and lets it be declared again', async () => {
    const declared = await declare(house, expert);
    expect(await withdraw(house, expert, declared)).toMatchObject({ refusals: [], relation: { withdrawnOn: '2026-03-10', version: 2 } });
    await house.settle();
    expect(await house.sql('personnel', 'SELECT version, withdrawn_on IS NOT NULL AS withdrawn FROM relation_copy')).toEqual([{ version: 2, withdrawn: 1 }]);
    expect(codesOf(await declare(house, expert))).toEqual([]);
  });

  it('leaves what others declared to inspection', async () => {
    const declared = await declare(house, inspector, { personId: expert.personId });
    expect(codesOf(await withdraw(house, expert, declared))).toEqual(['CP-6 governance.withdrawal-by-another']);
    const withdrawn = await withdraw(house, inspectionHead, declared);
    expect(codesOf(withdrawn)).toEqual([]);
    expect(codesOf(await withdraw(house, inspector, withdrawn))).toEqual(['HOUSE-1 governance.relation-already-withdrawn']);
  });

  it.each([
    ['whom it does not concern', chief, 1, 'NOT_FOUND'],
    ['with an old version', expert, 7, 'CONFLICT'],
    ['who is not signed in', { ...worker, personId: null, roles: [] }, 1, 'UNAUTHENTICATED'],
  ])('tells a caller %s', async (_who, caller, expectedVersion, code) => {
    const { relation } = await declare(house, expert);
    const { errors } = await house.send('governance', caller, operation('WithdrawRelation'), { input: { relationId: relation!.id, expectedVersion } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
