import { idOf, operation } from '@unionhall/testing';
import { openPlaceBy } from '../test/place-house';
import { accepted, completed, EVIDENCE, errorsOf, onTask, people, requested, type ServiceHouse, startServiceHouse } from '../test/service-house';
import { act, codesOf, foundStation, officer, type ToldStation } from '../test/station-house';

interface Told extends Pick<ToldStation, 'refusals'> {
  readonly stationMonth: { readonly id: string; readonly number: number } | null;
}

let services: ServiceHouse;
beforeAll(async () => {
  services = await startServiceHouse();
  const { house } = services;
  // March: two asked for and one of them confirmed; a third is taken on and never done.
  await onTask(house, people.worker, 'ConfirmServiceTask', await completed(services), { confirmation: '示例：回访', score: 5 });
  await accepted(services);
  await requested(services, { kind: 'ASSISTANCE_STATION' });
  await openPlaceBy(services, 'OpenAssistancePoint');
  await house.sql('workstations', "UPDATE secondment_copy SET until_day = '2026-03-29' WHERE workstation_id = ? AND capacity = 'vice-chair'", [services.workstationId]);
});
afterAll(() => services.house.stop());

const at = (day: string) => void (services.house.now = new Date(`${day}T02:00:00Z`));
const close = (changes: object = {}, locale: 'zh' | 'en' = 'zh') => act<Told>(services.house, 'CloseStationMonth', { workstationId: services.workstationId, month: '2026-03', ...changes }, { caller: officer, locale });
const list = async (variables: object = {}) =>
  (await services.house.data<{ stationMonths: { totalCount: number; edges: { node: { number: number; daysShort: number } }[] } }>('workstations', officer, operation('StationMonths'), { filter: { workstationId: services.workstationId }, ...variables })).stationMonths;

it('makes the report of a month from the record, once it is over [DX-2, DX-3, DX-4]', async () => {
  at('2026-03-31');
  expect(codesOf(await close())).toEqual(['DX-4 workstations.month-not-over']);
  at('2026-04-09');
  expect(await close()).toMatchObject({
    stationMonth: {
      month: '2026-03', number: 1, requested: 3, completed: 1, confirmed: 1, overdue: 1, daysOpen: 22, daysShort: 2, contractsInForce: 0, assistancePoints: 1, workersHomes: 0, reason: null, closedOn: '2026-04-09',
      lines: [{ kind: 'ASSISTANCE_STATION', requested: 1, completed: 0, confirmed: 0, overdue: 1 }, { kind: 'LAW_PUBLICITY', requested: 2, completed: 1, confirmed: 1, overdue: 0 }],
    },
    refusals: [],
  });
});

it('stays as it was; a late correction is another report that says why', async () => {
  const { house, workstationId } = services;
  expect(codesOf(await close({ reason: '示例' }))).toEqual(['HOUSE-3 workstations.month-unchanged']);
  await house.sql('workstations', "UPDATE secondment_copy SET until_day = '2026-03-26' WHERE workstation_id = ? AND capacity = 'vice-chair'", [workstationId]);
  const unsaid = await close();
  expect(unsaid.refusals).toMatchObject([{ clause: { id: 'DX-4' }, code: 'workstations.month-correction-without-reason', message: '2026-03的月报已于2026-04-09出具，再次出具属于更正，须说明理由。', remedy: '请填写后重新提交。' }]);
  const answers = await Promise.all([1, 2, 3, 4].map(() => close({ reason: '示例：人事补报派驻末日' })));
  expect(answers.flatMap(codesOf)).toEqual(Array(3).fill('HOUSE-3 workstations.month-unchanged'));
  expect(answers.find(({ stationMonth }) => stationMonth)).toMatchObject({ stationMonth: { number: 2, daysShort: 5, reason: '示例：人事补报派驻末日' } });
  const numbers = async (filter: object) => (await list({ filter: { workstationId, month: '2026-03', ...filter } })).edges.map(({ node }) => [node.number, node.daysShort]);
  expect([await numbers({ latest: true }), await numbers({ latest: false })]).toEqual([[[2, 5]], [[1, 2]]]);
  for (const table of ['station_month', 'station_month_line']) await expect(house.sql('workstations', `UPDATE ${table} SET requested = 9`)).rejects.toThrow('append-only');
  const twice = 'INSERT INTO station_month_line (id, station_month_id, kind, requested, completed, confirmed, overdue) SELECT UUID(), station_month_id, kind, 0, 0, 0, 0 FROM station_month_line LIMIT 1';
  await expect(house.sql('workstations', twice)).rejects.toThrow('one_line_a_kind');
});

it('counts what comes after the month to the next', async () => {
  const { house } = services;
  const { edges } = (await house.data<{ serviceTasks: { edges: { node: { id: string; version: number; state: string } }[] } }>('workstations', people.assistant, operation('ServiceTasks'), { filter: { state: 'ACCEPTED' } })).serviceTasks;
  await onTask(house, people.assistant, 'CompleteServiceTask', edges[0]!.node, { result: '示例', evidenceSha256: EVIDENCE });
  at('2026-05-06');
  expect((await close({ month: '2026-04' })).stationMonth).toMatchObject({ requested: 0, completed: 1, confirmed: 0, overdue: 1, daysOpen: 30, daysShort: 30 });
  at('2026-03-10');
});

it('is the office’s, of a station that was open; and costs as many statements in a list of a hundred as alone', async () => {
  const { house, workstationId } = services;
  at('2026-04-09');
  const { id } = await foundStation(house);
  expect(codesOf(await close({ workstationId: id }))).toEqual(['DX-1 workstations.station-not-open-in-month']);
  expect(await errorsOf(house, people.worker, 'CloseStationMonth', { workstationId, month: '2026-03' })).toEqual(['FORBIDDEN']);
  expect(await errorsOf(house, officer, 'CloseStationMonth', { workstationId: idOf(999), month: '2026-03' })).toEqual(['NOT_FOUND']);
  const rows = Array.from({ length: 100 }, (_, index) => [idOf(7_000 + index), workstationId, '2025-01', index + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, index === 0 ? null : '示例', officer.personId, '2026-03-10', 1]);
  await house.sql('workstations', 'INSERT INTO station_month VALUES ?', [rows]);
  const page = (first: number) => house.statements(() => list({ first }));
  expect((await page(100)).length).toBe((await page(1)).length);
  const insert = (changes: Record<number, unknown>) => house.sql('workstations', 'INSERT INTO station_month VALUES ?', [[Object.assign([...rows[0]!], { 0: idOf(8_000), 2: '2025-02' }, changes)]]);
  await expect(insert({ 3: 2 })).rejects.toThrow('correction_says_why');
  await expect(insert({ 9: 1 })).rejects.toThrow('short_while_open');
  await expect(insert({ 2: '2025-01' })).rejects.toThrow('numbered_once');
  at('2026-03-10');
});
