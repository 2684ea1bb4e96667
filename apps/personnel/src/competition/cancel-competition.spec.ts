import { idOf, operation, person } from '@unionhall/testing';
import { acts, AFTER_ENTRY, competitionSeen, entrySeen, head, newEntrant, notice, openedCompetition, panelledCompetition, surely } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('cancelCompetition', () => {
  const cancel = async (competitionId: string, reason = '报名者均已退出') => acts(office, head, 'CancelCompetition', { ...(await competitionSeen(office, competitionId)), reason });

  it('waits until nobody is left and nobody can enter, and then frees the places [WZ-7]', async () => {
    const opened = await openedCompetition(office);
    const { entryId, caller } = await newEntrant(office, opened.places[1]);
    expect((await cancel(opened.competitionId)).refusals.map(({ clause, code }) => `${clause.id} ${code}`)).toEqual(['HOUSE-5 personnel.competition-still-open', 'WZ-7 personnel.competition-not-empty']);
    await surely(office, caller, 'WithdrawFromCompetition', await entrySeen(office, entryId));
    const anew = notice(opened, { name: '重新竞聘', registrationFirst: '2026-03-24', registrationLast: '2026-03-31' });
    office.house.now = AFTER_ENTRY;
    expect((await acts(office, officer, 'OpenCompetition', anew)).refusals.map(({ code }) => code)).toEqual(['personnel.competition-beyond-places', 'personnel.competition-place-twice']);
    expect(await cancel(opened.competitionId)).toMatchObject({ refusals: [], competition: { state: 'CANCELLED', cancellationReason: '报名者均已退出' } });
    expect((await acts(office, officer, 'OpenCompetition', anew)).refusals).toEqual([]);
    expect((await cancel(opened.competitionId)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.competition-state' }]);
    await expect(office.house.sql('personnel', "UPDATE competition SET cancellation_reason = NULL WHERE state = 'cancelled'")).rejects.toThrow('cancelled_with_reason');
  });

  it('ends one that stands at its speeches, though not by who withdrew from it [CP-6]', async () => {
    const { competitionId, entrants } = await panelledCompetition(office, 1, 0);
    await surely(office, entrants[0]!.caller, 'WithdrawFromCompetition', await entrySeen(office, entrants[0]!.entryId));
    const input = { ...(await competitionSeen(office, competitionId)), reason: '无人竞聘' };
    expect((await acts(office, person(entrants[0]!.personId, 'officer'), 'CancelCompetition', input)).refusals).toMatchObject([{ clause: { id: 'CP-6' }, code: 'personnel.entrant-handles-it' }]);
    const answers = await Promise.all([1, 2].map(() => office.house.send('personnel', head, operation('CancelCompetition'), { input })));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('CancelCompetition'), { input: { competitionId: idOf(9), expectedVersion: 1, reason: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
