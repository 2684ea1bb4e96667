import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { newMember, type Office, startOffice } from '../test/office';
import { newCycle, OBJECTIVES, withObjectives } from '../test/performance';
import { does, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
let cycleId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  cycleId = await newCycle(office, { from: '2026-01-01', until: '2026-12-31' });
});
afterAll(() => house.stop());

it('sets the objectives of somebody once, whoever of four comes first, and shows them to him [WZ-11, WZ-14]', async () => {
  const { personId } = await newMember(office, 'PROFESSIONAL_UNION_WORKER');
  const input = { cycleId, personId, objectives: OBJECTIVES };
  await Promise.all(Array.from({ length: 4 }, () => house.send('personnel', officer, operation('SetObjectives'), { input })));
  expect((await does(house, 'setObjectives', input)).refusals).toMatchObject([{ clause: { id: 'HOUSE-3' }, code: 'personnel.objectives-set' }]);
  const { me } = await house.data<{ me: { person: { performanceAssessments: object[] } } }>('personnel', person(personId, 'professional-union-worker'), operation('MyPerformanceAssessments'));
  expect(me.person.performanceAssessments).toMatchObject([{ state: 'UNDER_WAY', finalMark: null, objectives: [{ measure: 'CONTESTS_HELD', target: 4, weight: 60, done: 0, completion: '0.00' }, { measure: 'UNIONS_FORMED', target: 2, weight: 40 }] }]);
});

it('refuses weights that make no hundred [WZ-14] and who is no professional union worker', async () => {
  const { personId } = await newMember(office, 'CIVIL_SERVANT');
  expect((await does(house, 'setObjectives', { cycleId, personId, objectives: OBJECTIVES.slice(1) })).refusals).toMatchObject([
    { clause: { id: 'WZ-14' }, code: 'personnel.not-assessed-by-objectives' },
    { clause: { id: 'WZ-14' }, code: 'personnel.objective-weights', message: '各项权重合计40，应为100。' },
  ]);
});

it('shows an assessment to nobody but the person and who handles it', async () => {
  const { assessmentId } = await withObjectives(office, cycleId);
  const { errors } = await house.send('personnel', person(idOf(2), 'professional-union-worker'), operation('PerformanceAssessment'), { id: assessmentId });
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
});

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('SetObjectives'), { input: { cycleId, personId: idOf(3), objectives: OBJECTIVES } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
