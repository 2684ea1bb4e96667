import { idOf, operation, person } from '@unionhall/testing';
import { acts, AFTER_PUBLICITY, appoint, publishedList, rankedCompetition } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

/** Somebody who won a post and is on trial from 2026-04-01 to 2026-09-30. */
async function onTrial() {
  const { entrants, vacantPostId } = await publishedList(office, await rankedCompetition(office, [['90', 40]]), [0]);
  office.house.now = AFTER_PUBLICITY;
  const { appointment } = await appoint(office, entrants[0]!.entryId);
  return { appointmentId: (appointment as { id: string }).id, postId: vacantPostId, caller: entrants[0]!.caller };
}
const conclude = (appointmentId: string, input: object, caller = officer) => acts(office, caller, 'ConcludeTrialPeriod', { appointmentId, expectedVersion: 1, passed: true, document: '示例考核结果', ...input });

describe('concludeTrialPeriod', () => {
  it('is passed once it is over, once', async () => {
    const { appointmentId } = await onTrial();
    office.house.now = new Date('2026-09-30T02:00:00Z');
    expect((await conclude(appointmentId, {})).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'personnel.trial-still-runs' }]);
    office.house.now = new Date('2026-10-01T02:00:00Z');
    expect(await conclude(appointmentId, {})).toMatchObject({ refusals: [], appointment: { trialOutcome: 'PASSED', trialConcludedOn: '2026-10-01', trialDocument: '示例考核结果', until: null } });
    expect((await conclude(appointmentId, { expectedVersion: 2 })).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.trial-concluded' }]);
    const { errors } = await office.house.send('personnel', officer, operation('ConcludeTrialPeriod'), { input: { appointmentId, expectedVersion: 1, passed: false, document: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
  });

  it('ends the appointment that fails it, and the place is free from the next day', async () => {
    const { appointmentId, postId } = await onTrial();
    office.house.now = new Date('2026-06-01T02:00:00Z');
    expect(await conclude(appointmentId, { passed: false })).toMatchObject({ refusals: [], appointment: { trialOutcome: 'FAILED', until: '2026-06-01', endDocument: '示例考核结果' } });
    const { post } = await office.house.data<{ post: object }>('personnel', officer, 'query ($id: ID!, $day: LocalDate) { post(id: $id) { vacancies(asOf: $day) } }', { id: postId, day: '2026-06-02' });
    expect(post).toEqual({ vacancies: 1 });
  });

  it('is nobody’s own to conclude [CP-6]', async () => {
    const { appointmentId, caller } = await onTrial();
    office.house.now = new Date('2026-10-01T02:00:00Z');
    expect((await conclude(appointmentId, {}, { ...caller, roles: ['officer'] })).refusals).toMatchObject([{ clause: { id: 'CP-6' }, code: 'personnel.appointment-of-oneself' }]);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('ConcludeTrialPeriod'), { input: { appointmentId: idOf(9), expectedVersion: 1, passed: true, document: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
