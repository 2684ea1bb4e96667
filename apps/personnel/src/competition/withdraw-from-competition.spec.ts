import { idOf, operation, person } from '@unionhall/testing';
import { acts, entrySeen, newEntrant, openedCompetition, surely } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('withdrawFromCompetition', () => {
  it('takes one’s own entry back, once, and nobody else’s', async () => {
    const { places } = await openedCompetition(office);
    const { entryId, caller } = await newEntrant(office, places[0]);
    expect((await acts(office, officer, 'WithdrawFromCompetition', await entrySeen(office, entryId))).refusals).toMatchObject([{ clause: { id: 'HOUSE-2' }, code: 'personnel.entry-of-another' }]);
    expect(await surely(office, caller, 'WithdrawFromCompetition', await entrySeen(office, entryId))).toMatchObject({ state: 'WITHDRAWN' });
    expect((await acts(office, caller, 'WithdrawFromCompetition', await entrySeen(office, entryId))).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.competition-entry-state' }]);
    const { errors } = await office.house.send('personnel', caller, operation('WithdrawFromCompetition'), { input: { entryId, expectedVersion: 1 } });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('WithdrawFromCompetition'), { input: { entryId: idOf(9), expectedVersion: 1 } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
