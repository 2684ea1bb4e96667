import { idOf, operation, person } from '@unionhall/testing';
import { checkEntry, newEntrant, openedCompetition } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('checkCompetitionEntry', () => {
  it('passes who meets every condition, and tells the others which and why', async () => {
    const { places } = await openedCompetition(office);
    const [fits, misses] = [await newEntrant(office, places[0]), await newEntrant(office, places[0])];
    expect(await checkEntry(office, fits.entryId)).toMatchObject({ refusals: [], competitionEntry: { state: 'QUALIFIED' } });
    expect(await checkEntry(office, misses.entryId, 1)).toMatchObject({ refusals: [], competitionEntry: { state: 'UNQUALIFIED' } });
    const { me } = await office.house.data<{ me: object }>('personnel', misses.caller, operation('MyCompetitionEntries'));
    expect(me).toMatchObject({ competitionEntries: [{ state: 'UNQUALIFIED', checks: [{ met: true, documentSha256: expect.any(String) as string }, { met: false, reason: '材料不符', condition: { text: '品行端正' } }] }] });
    expect((await checkEntry(office, fits.entryId)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.competition-entry-state' }]);
    await expect(office.house.sql('personnel', 'DELETE FROM competition_entry_check')).rejects.toThrow(/append-only/);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('CheckCompetitionEntry'), { input: { entryId: idOf(9), expectedVersion: 1, checks: [] } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
