import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { nextKey } from '../test/contracts';
import { type Office, startOffice } from '../test/office';
import { newCycle, unionIsFormed, withObjectives } from '../test/performance';
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

const INPUT = { source: '竞赛通知第1号', amount: 1, achievedOn: '2026-03-01', description: '示例技能竞赛', evidenceSha256: 'ab'.repeat(32) };
const record = (objectiveId: string, input: object = {}) => does(house, 'recordObjectiveResult', { objectiveId, ...INPUT, idempotencyKey: nextKey(), ...input });
const resultsOf = (personId: string) => house.sql('personnel', 'SELECT result.measure, source, amount FROM objective_result result JOIN objective ON objective.id = result.objective_id WHERE objective.person_id = ? ORDER BY result.measure, result.id', [personId]);

it('counts a source once, for whomever and whoever of four comes first [WZ-11]', async () => {
  const [one, other] = [await withObjectives(office, cycleId), await withObjectives(office, cycleId)];
  const answers = await Promise.all([one, one, other, other].map(({ objectiveIds }) => house.send<{ recordObjectiveResult: { objectiveResult: object | null } }>('personnel', officer, operation('RecordObjectiveResult'), { input: { objectiveId: objectiveIds[0], ...INPUT, idempotencyKey: nextKey() } })));
  expect(answers.filter(({ data }) => data?.recordObjectiveResult.objectiveResult)).toHaveLength(1);
  expect((await record(other.objectiveIds[0]!)).refusals).toMatchObject([{ clause: { id: 'WZ-11' }, code: 'personnel.result-counted', message: '来源“竞赛通知第1号”已于2026-03-01计入1，不得重复计算。' }]);
  expect(await record(other.objectiveIds[0]!, { source: '竞赛通知第2号', amount: 3 })).toMatchObject({ refusals: [], objectiveResult: { amount: 3, objective: { title: '行业劳动技能竞赛' } } });
  expect((await record(other.objectiveIds[1]!)).refusals).toMatchObject([{ code: 'personnel.result-comes-by-itself' }]);
  const { performanceCycle } = await house.data<{ performanceCycle: { results: object[] } }>('personnel', officer, operation('PerformanceResults'), { id: cycleId });
  expect(performanceCycle.results).toEqual([
    { staffDepartment: { id: office.staffDepartmentId, name: '组织部' }, measure: 'CONTESTS_HELD', target: 8, done: 4, people: 2 },
    { staffDepartment: { id: office.staffDepartmentId, name: '组织部' }, measure: 'UNIONS_FORMED', target: 4, done: 0, people: 2 },
  ]);
});

it('unions formed and members who joined come in by themselves, for whoever brought them about [WZ-11]', async () => {
  const objectives = [{ measure: 'MEMBERS_JOINED', title: '会员', target: 500, weight: 50 }, { measure: 'UNIONS_FORMED', title: '工会', target: 2, weight: 50 }];
  const { personId } = await withObjectives(office, cycleId, objectives);
  const union = await unionIsFormed(office, personId);
  await unionIsFormed(office, personId, { tradeUnionId: union });
  await unionIsFormed(office, personId, { members: 0 });
  await unionIsFormed(office, personId, { formedOn: '2025-12-31' });
  await unionIsFormed(office, idOf(98));
  expect(await resultsOf(personId)).toMatchObject([{ measure: 'members-joined', source: union, amount: 120 }, { measure: 'unions-formed', source: union, amount: 1 }, { measure: 'unions-formed', amount: 1 }]);
});

it('is kept as it was recorded', () => expect(house.sql('personnel', 'UPDATE objective_result SET amount = amount + 1')).rejects.toThrow(/append-only/));

it.each([
  ['a worker', person(idOf(2), 'worker'), 'FORBIDDEN'],
  ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
])('is not for %s', async (_who, caller, code) => {
  const { errors } = await house.send('personnel', caller, operation('RecordObjectiveResult'), { input: { objectiveId: idOf(3), ...INPUT, idempotencyKey: 'x' } });
  expect(errors).toMatchObject([{ extensions: { code } }]);
});
