import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { nextKey } from '../test/contracts';
import { type Office, startOffice } from '../test/office';
import { newCycle, withObjectives } from '../test/performance';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
});
afterAll(() => house.stop());

const INPUT = { kind: 'INNOVATION_WORK', title: '工资集体协商双轨制', recognisedBy: '示例省总工会', recognisedOn: '2026-03-01', documentSha256: 'cd'.repeat(32) };

it('records what was recognised upward, a document once [WZ-11]', async () => {
  const { assessmentId } = await withObjectives(office, await newCycle(office, { from: '2026-01-01', until: '2026-12-31' }));
  const record = (input: object = {}) => does(house, 'recordRecognition', { assessmentId, ...INPUT, idempotencyKey: nextKey(), ...input });
  const eight = await Promise.all(Array.from({ length: 8 }, () => house.send<{ recordRecognition: { recognition: object | null } }>('personnel', officer, operation('RecordRecognition'), { input: { assessmentId, ...INPUT, idempotencyKey: nextKey() } })));
  expect(eight.filter(({ data }) => data?.recordRecognition.recognition)).toHaveLength(1);
  expect((await record()).refusals).toMatchObject([{ clause: { id: 'WZ-11' }, code: 'personnel.recognition-recorded', message: '该认定文件已经登记：工资集体协商双轨制。' }]);
  expect((await record({ documentSha256: 'ef'.repeat(32), recognisedOn: '2026-03-11', title: ' ' })).refusals.map(({ code }) => code)).toEqual(['house.empty', 'personnel.result-outside-cycle']);
  const { performanceAssessment } = await house.data<{ performanceAssessment: object }>('personnel', officer, operation('PerformanceAssessment'), { id: assessmentId });
  expect(performanceAssessment).toMatchObject({ recognitions: [{ kind: 'INNOVATION_WORK', recognisedBy: '示例省总工会' }] });
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('RecordRecognition'), { input: { assessmentId: idOf(3), ...INPUT, idempotencyKey: 'x' } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
