import { idOf, operation, person } from '@unionhall/testing';
import { AFTER_PUBLICITY, appoint, object, propose, PUBLICITY_FIRST, publishedList, rankedCompetition } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('objectToAppointment', () => {
  it('is for everybody signed in while the list is publicised, and holds it until it is answered [CP-4]', async () => {
    const published = await publishedList(office, await rankedCompetition(office, [['90', 40], ['80', 30]]), [0]);
    const [first, second] = published.entrants;
    expect((await object(office, published, first!.entryId)).refusals).toMatchObject([{ clause: { id: 'CP-4' }, code: 'personnel.publicity-not-running' }]);
    office.house.now = PUBLICITY_FIRST;
    expect((await object(office, published, second!.entryId, { text: ' ' })).refusals.map(({ code }) => code)).toEqual(['personnel.person-not-on-list', 'house.empty']);
    const { objection, refusals } = await object(office, published, first!.entryId);
    expect(refusals).toEqual([]);
    expect(objection).toMatchObject({ state: 'OPEN', answerDueOn: '2026-03-30', isOverdue: false });
    expect((await object(office, published, first!.entryId)).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.appointment-objection-open-already' }]);
    expect((await object(office, published, first!.entryId, {}, person(idOf(10), 'expert'))).refusals).toEqual([]);
    office.house.now = AFTER_PUBLICITY;
    expect((await appoint(office, first!.entryId)).refusals).toMatchObject([{ clause: { id: 'CP-4' }, code: 'personnel.appointment-objections-open', facts: [{ name: 'count', value: '2' }] }]);
  });

  it('does not exist for a list that is not published', async () => {
    const { competitionId, entrants } = await rankedCompetition(office, [['90', 40]]);
    const { proposal } = await propose(office, competitionId, [entrants[0]!.entryId]);
    const { errors } = await office.house.send('personnel', person(idOf(9), 'worker'), operation('ObjectToAppointment'), { input: { proposalId: proposal!.id, entryId: entrants[0]!.entryId, text: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }]);
  });

  it.each([
    ['nobody', { ...officer, roles: [] }, 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('ObjectToAppointment'), { input: { proposalId: idOf(9), entryId: idOf(9), text: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
