import { idOf, operation, person } from '@unionhall/testing';
import { acts, clear, clearedCompetition, competitionSeen, newEntrant, openedCompetition, surely, WHILE_OPEN } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { made, officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('seatCompetitionPanel', () => {
  it('seats strangers only, once everybody is through the gate of integrity [WZ-1, CP-6]', async () => {
    const { competitionId, places } = await openedCompetition(office);
    const entrant = await newEntrant(office, places[0]);
    const [cousin, stranger] = [await made(office.house, 'registerPerson', { name: '评委甲' }), await made(office.house, 'registerPerson', { name: '评委乙' })];
    const { declareRelation } = await office.house.data<{ declareRelation: { refusals: object[] } }>('governance', officer, operation('DeclareRelation'), { input: { personId: cousin, kind: 'KINSHIP', otherPersonId: entrant.personId, from: '2026-01-01' } });
    expect(declareRelation.refusals).toEqual([]);
    await office.house.settle();
    const seat = async (personIds: string[]) => acts(office, officer, 'SeatCompetitionPanel', { ...(await competitionSeen(office, competitionId)), personIds });
    expect((await seat([stranger])).refusals.map(({ code }) => code)).toEqual(['personnel.competition-still-open', 'personnel.entries-not-through-the-gate', 'personnel.nobody-cleared']);
    await clear(office, entrant.entryId);
    office.house.now = new Date('2026-03-21T02:00:00Z');
    expect((await seat([stranger, cousin, entrant.personId, idOf(99)])).refusals).toMatchObject([
      { clause: { id: 'HOUSE-2' }, path: ['personIds', '3'] },
      { clause: { id: 'CP-6' }, code: 'personnel.panelist-is-candidate', path: ['personIds', '2'] },
      { clause: { id: 'CP-6' }, code: 'personnel.panelist-related', path: ['personIds', '1'] },
    ]);
    expect(await seat([stranger])).toMatchObject({ refusals: [], competition: { state: 'ASSESSING', panel: [{ person: { name: '评委乙' } }] } });
    expect((await seat([stranger])).refusals.map(({ code }) => code)).toEqual(['personnel.competition-state', 'personnel.panel-seated']);
    office.house.now = WHILE_OPEN;
  });

  it('takes no entry any more, though its days are not over', async () => {
    const { competitionId, places } = await clearedCompetition(office, 1, 0);
    await surely(office, officer, 'SeatCompetitionPanel', { ...(await competitionSeen(office, competitionId)), personIds: [await made(office.house, 'registerPerson', { name: '评委' })] });
    office.house.now = WHILE_OPEN;
    await expect(newEntrant(office, places[0])).rejects.toThrow('personnel.competition-state');
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('SeatCompetitionPanel'), { input: { competitionId: idOf(9), expectedVersion: 1, personIds: [] } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
