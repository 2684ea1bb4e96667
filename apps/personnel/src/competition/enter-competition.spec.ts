import { idOf, operation, person } from '@unionhall/testing';
import { acts, newEntrant, openedCompetition, SHA } from '../test/competition';
import { newMember, type Office, startOffice } from '../test/office';
import { made, officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('enterCompetition', () => {
  it('takes professional union workers as civil servants, and shows each his own entry only [WZ-10, CP-8]', async () => {
    const { places, competitionId } = await openedCompetition(office);
    const worker = await newEntrant(office, places[1]);
    const { entryId: other } = await newEntrant(office, places[1], 'CIVIL_SERVANT');
    const { me } = await office.house.data<{ me: object }>('personnel', worker.caller, operation('MyCompetitionEntries'));
    expect(me).toMatchObject({ competitionEntries: [{ id: worker.entryId, state: 'ENTERED', competition: { id: competitionId }, history: [{ toState: 'ENTERED' }], permissions: [{ act: 'withdrawFromCompetition', allowed: true }, {}, {}, {}, {}, {}] }] });
    expect((await office.house.send('personnel', worker.caller, operation('CompetitionEntry'), { id: other })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const { competition } = await office.house.data<{ competition: { entries: { totalCount: number } } }>('personnel', officer, operation('Competition'), { id: competitionId });
    expect(competition.entries.totalCount).toBe(2);
  });

  it('refuses a second entry, also to a second click, and who is not on the staff', async () => {
    const { places } = await openedCompetition(office);
    const { caller } = await newEntrant(office, places[0]);
    expect((await acts(office, caller, 'EnterCompetition', { placeId: places[1], materialsSha256: SHA })).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.entered-already' }]);
    const stranger = await made(office.house, 'registerPerson', { name: '外人' });
    expect((await acts(office, person(stranger, 'professional-union-worker'), 'EnterCompetition', { placeId: places[0], materialsSha256: SHA })).refusals).toMatchObject([{ clause: { id: 'WZ-10' }, code: 'personnel.entrant-not-on-staff' }]);
    const [first] = (await openedCompetition(office)).places;
    const { personId } = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
    const answers = await Promise.all([1, 2].map(() => acts(office, person(personId, 'professional-union-worker'), 'EnterCompetition', { placeId: first, materialsSha256: SHA })));
    expect(answers.flatMap(({ refusals }) => refusals.map(({ code }) => code))).toEqual(['personnel.entered-already']);
    await expect(office.house.sql('personnel', 'INSERT INTO competition_entry (id, competition_id, place_id, person_id, materials_sha256, entered_on, state, version) SELECT UUID(), competition_id, place_id, person_id, materials_sha256, entered_on, state, version FROM competition_entry')).rejects.toThrow('once_a_competition');
  });

  it('costs as many statements for a page of entries as for one', async () => {
    const { places, competitionId } = await openedCompetition(office);
    const page = () => office.house.statements(() => office.house.data('personnel', officer, operation('Competition'), { id: competitionId }));
    await newEntrant(office, places[0]);
    await page();
    const one = (await page()).length;
    for (let number = 0; number < 3; number += 1) await newEntrant(office, places[1]);
    expect(await page()).toHaveLength(one);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('EnterCompetition'), { input: { placeId: idOf(9), materialsSha256: SHA } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
