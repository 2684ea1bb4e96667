import { idOf, operation, person } from '@unionhall/testing';
import { acts, SHA } from '../test/competition';
import { type Office, startOffice } from '../test/office';
import { made, officer } from '../test/staffing';

let office: Office;
beforeAll(async () => {
  office = await startOffice();
  await office.house.sql('personnel', "UPDATE person SET registered_on = '2026-03-01'");
});
afterAll(() => office.house.stop());

/** Somebody who won a post by competition before this register was kept. */
async function winner(wonBy = 'COMPETITION', from = '2023-03-11') {
  const personId = await made(office.house, 'registerPerson', { name: '林示例' });
  const postId = await made(office.house, 'createPost', { staffDepartmentId: office.staffDepartmentId, name: personId, kind: 'MIDDLE', headcount: 1 });
  return { personId, appointmentId: await made(office.house, 'registerIncumbent', { postId, personId, wonBy, from, document: '示例' }) };
}
const record = (appointmentId: string, input: object = {}, caller = officer) => acts(office, caller, 'RecordCultivation', { appointmentId, kind: 'ROTATION', on: '2024-05-01', text: '到基层工会轮岗', evidenceSha256: SHA, ...input });
const cultivationOf = async (appointmentId: string, personId: string) => {
  const { person: found } = await office.house.data<{ person: { appointments: { id: string; cultivation: object | null }[] } }>('personnel', officer, operation('PersonCultivation'), { id: personId });
  return found.appointments.find(({ id }) => id === appointmentId)!.cultivation;
};

describe('recordCultivation', () => {
  it('tracks rotations and results from the post won on, and bars nobody [WZ-9]', async () => {
    const { appointmentId, personId } = await winner();
    expect(await cultivationOf(appointmentId, personId)).toEqual({ years: 3, until: '2026-03-10', completed: false, records: [] });
    expect(await record(appointmentId)).toMatchObject({ refusals: [], cultivationRecord: { kind: 'ROTATION', on: '2024-05-01', recordedBy: { name: '石示例' } } });
    expect((await record(appointmentId, { kind: 'RESULT', text: '新建工会12家' })).refusals).toEqual([]);
    office.house.now = new Date('2026-03-11T02:00:00Z');
    expect(await cultivationOf(appointmentId, personId)).toMatchObject({ completed: true, records: [{ kind: 'ROTATION' }, { kind: 'RESULT', text: '新建工会12家' }] });
    office.house.now = new Date('2026-03-10T02:00:00Z');
    await expect(office.house.sql('personnel', 'DELETE FROM cultivation_record')).rejects.toThrow(/append-only/);
  });

  it('is tracked of nobody who came otherwise', async () => {
    const { appointmentId, personId } = await winner('OTHER');
    expect(await cultivationOf(appointmentId, personId)).toBeNull();
    expect((await record(appointmentId)).refusals).toMatchObject([{ clause: { id: 'WZ-9' }, code: 'personnel.not-won-by-competition' }]);
    expect((await record((await winner()).appointmentId, { on: '2026-03-11', text: ' ' })).refusals.map(({ code }) => code)).toEqual(['personnel.cultivation-outside-the-post', 'house.empty']);
  });

  it.each([
    ['a worker', person(idOf(5), 'worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await office.house.send('personnel', caller, operation('RecordCultivation'), { input: { appointmentId: idOf(9), kind: 'ROTATION', on: '2024-05-01', text: '示例', evidenceSha256: SHA } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});
