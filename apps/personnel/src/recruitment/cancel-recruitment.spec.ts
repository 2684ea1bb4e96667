import { idOf, operation, person } from '@unionhall/testing';
import { acts, head } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { batchSeen, check, newBatch, newCandidate, openBatch } from '../test/recruitment';
import { officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.house.stop());

describe('cancelRecruitment', () => {
  const cancel = async (batchId: string) => acts(office, head, 'CancelRecruitment', { ...(await batchSeen(office, batchId)), reason: '无人合格' });

  it('waits until nobody is left and nobody can register, and then leaves the places to another [WZ-3, WZ-5]', async () => {
    const { house } = office;
    const batchId = await newBatch(office);
    const { candidateId } = await newCandidate(office, batchId);
    expect((await cancel(batchId)).refusals.map(({ clause, code }) => `${clause.id} ${code}`)).toEqual(['HOUSE-5 personnel.registration-still-open', 'WZ-3 personnel.recruitment-not-empty']);
    await check(office, batchId, candidateId, 1);
    house.now = new Date('2026-03-23T02:00:00Z');
    await house.sql('personnel', "UPDATE parameter_copy SET value = '2' WHERE name = 'personnel.professional-establishment'");
    const anew = async () => (await openBatch(office, { registrationFirst: '2026-03-24', registrationLast: '2026-03-31' })).refusals;
    expect(await anew()).toMatchObject([{ clause: { id: 'WZ-5' }, code: 'personnel.recruits-beyond-establishment' }]);
    const input = { ...(await batchSeen(office, batchId)), reason: '无人合格' };
    const answers = await Promise.all([1, 2].map(() => house.send<{ cancelRecruitment: { recruitmentBatch: object } }>('personnel', head, operation('CancelRecruitment'), { input })));
    expect(answers.flatMap(({ errors }) => errors ?? [])).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    expect(answers.flatMap(({ data }) => data?.cancelRecruitment.recruitmentBatch ?? [])).toMatchObject([{ state: 'CANCELLED', cancellationReason: '无人合格' }]);
    expect((await cancel(batchId)).refusals).toMatchObject([{ clause: { id: 'HOUSE-1' }, code: 'personnel.recruitment-state' }]);
    expect(await anew()).toEqual([]);
    // Nor did a smaller establishment refuse the later one because of it.
    const { replay } = await house.data<{ replay: { acts: object[] } }>('personnel', officer, operation('PersonnelParameterReplay'), { name: 'personnel.professional-establishment', value: '2', from: '2026-03-23' });
    expect(replay.acts).toEqual([]);
    await expect(house.sql('personnel', "UPDATE recruitment_batch SET cancellation_reason = NULL WHERE state = 'cancelled'")).rejects.toThrow('recruitment_cancelled_with_reason');
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('CancelRecruitment'), { input: { batchId: idOf(9), expectedVersion: 1, reason: '示例' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
