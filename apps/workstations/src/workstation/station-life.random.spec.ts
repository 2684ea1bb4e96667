import fc from 'fast-check';
import type { Caller } from '@unionhall/contracts';
import { idOf, linesOf, patiently, person, simulation, type TestHouse, verifyHouse } from '@unionhall/testing';
import { placeInput } from '../test/place-house';
import { requestInput } from '../test/request-house';
import { EVIDENCE, people, taskInput } from '../test/service-house';
import { act, foundStation, officer, second, startStationHouse, type ToldStation } from '../test/station-house';

const { seed, numRuns, timeout, tell } = simulation({ share: 12, whole: 400 });
const STEPS = ['ask', 'withdraw', 'second', 'leave', 'open', 'request', 'accept', 'refuse', 'record', 'transfer', 'complete', 'confirm', 'openPlace', 'closePlace', 'report', 'wait', 'close'] as const;
type Step = (typeof STEPS)[number];
/** A station as it mostly lives; anything else is thrown in between, so that many are closed in the end. */
const USUAL: readonly (readonly [Step, number])[] = [
  ['ask', 0], ['withdraw', 0], ['second', 0], ['second', 1], ['second', 2], ['open', 0], ['request', 0], ['request', 1], ['accept', 0], ['record', 0], ['transfer', 0], ['complete', 0], ['openPlace', 0], ['confirm', 3], ['refuse', 0],
  ['wait', 24], ['report', 0], ['closePlace', 0], ['leave', 0], ['leave', 0], ['leave', 0], ['wait', 0], ['close', 0],
];
const CAPACITIES = ['vice-chair', 'established-cadre', 'assistant'] as const;
const DAY = 86_400_000;
/** The deputy who sits, and the two who work at stations. */
const STAFF = [idOf(20), people.assistant.personId!, people.colleague.personId!];

let house: TestHouse;
beforeAll(async () => {
  house = await startStationHouse();
}, 60_000);
afterAll(() => house.stop());

interface Versioned {
  readonly id: string;
  readonly version: number;
}
const rows = <Row = Versioned>(statement: string, parameters: unknown[] = []) => house.sql<Row>('workstations', statement, parameters);
const day = () => house.now.toISOString().slice(0, 10);
/** Reports as they were made: they stay so. */
const made = new Map<string, string>();
const reportOf = async (id: string) => JSON.stringify(await rows<object>('SELECT * FROM station_month WHERE id = ?', [id])) + JSON.stringify(await rows<object>('SELECT * FROM station_month_line WHERE station_month_id = ? ORDER BY id', [id]));

/** Tries a step on a station as it now stands: it is done, or refused with a clause; anything else throws. Answers whether it was done. */
async function take(step: Step, stationId: string, n: number): Promise<boolean> {
  const [station] = await rows('SELECT id, version FROM workstation WHERE id = ?', [stationId]);
  const who = [people.assistant, people.colleague, people.outsider, person(STAFF[0]!, 'deputy')][n % 4]!;
  const does = async (name: string, input: object, caller: Caller = officer) => (await act<Pick<ToldStation, 'refusals'>>(house, name, input, { caller })).refusals.length === 0;
  const one = async (table: string, where: string) => {
    const found = await rows(`SELECT id, version FROM ${table} WHERE workstation_id = ? ORDER BY ${where} DESC, id`, [stationId]);
    return found[n % 5 === 4 ? n % found.length : 0];
  };
  const onTask = async (name: string, state: string, more: object = {}, caller: Caller = who) => {
    const task = await one('service_task', `state = '${state}'`);
    return task !== undefined && does(name, { taskId: task.id, expectedVersion: task.version, ...more }, caller);
  };
  switch (step) {
    case 'ask':
      return does('RequestStaff', requestInput(stationId, { capacity: ['ASSISTANT', 'VICE_CHAIR', 'ESTABLISHED_CADRE'][n % 3], from: day() }));
    case 'withdraw': {
      const request = await one('staff_request', "state = 'waiting'");
      return request !== undefined && does('WithdrawStaffRequest', { staffRequestId: request.id, expectedVersion: request.version, reason: '示例' });
    }
    case 'second':
      await second(house, stationId, CAPACITIES[n % 3]!, day(), STAFF[n % 3]);
      return true;
    case 'leave': {
      const [stays] = await rows<{ id: string }>('SELECT id FROM secondment_copy WHERE workstation_id = ? AND until_day IS NULL LIMIT 1', [stationId]);
      if (stays) await rows('UPDATE secondment_copy SET until_day = ? WHERE id = ?', [day(), stays.id]);
      return stays !== undefined;
    }
    case 'open':
      return does('OpenStation', { workstationId: stationId, expectedVersion: station!.version });
    case 'request':
      return does('RequestServiceTask', taskInput(stationId, { kind: n % 2 === 0 ? 'LAW_PUBLICITY' : 'ASSISTANCE_STATION' }), people.worker);
    case 'accept':
      return onTask('AcceptServiceTask', 'requested');
    case 'refuse':
      return onTask('RefuseServiceTask', 'requested', { reason: '示例' });
    case 'record':
      return onTask('RecordServiceStep', 'accepted', { text: '示例' });
    case 'transfer':
      return onTask('TransferServiceTask', 'accepted', { personId: [people.colleague, people.assistant, people.outsider][n % 3]!.personId, reason: '示例' });
    case 'complete':
      return onTask('CompleteServiceTask', 'accepted', { result: '示例', evidenceSha256: EVIDENCE }, n === 0 ? people.colleague : who);
    case 'confirm':
      return onTask('ConfirmServiceTask', 'completed', { confirmation: '示例', score: (n % 5) + 1 }, n % 3 === 0 ? people.worker : person(STAFF[n % 2]!, 'officer'));
    case 'openPlace':
      return does('OpenAssistancePoint', placeInput({ house, workstationId: stationId }, { name: `示例${n % 2}点`, from: day() }), who);
    case 'closePlace': {
      const place = await one('service_place', "state = 'open'");
      return place !== undefined && does('CloseServicePlace', { servicePlaceId: place.id, expectedVersion: place.version, reason: '示例' }, who);
    }
    case 'report': {
      const before = await rows('SELECT id, version FROM station_month WHERE workstation_id = ?', [stationId]);
      const month = new Date(house.now.getTime() - 25 * DAY).toISOString().slice(0, 7);
      const done = await does('CloseStationMonth', { workstationId: stationId, month, ...(before.length > 0 && { reason: '示例' }) });
      for (const { id } of await rows('SELECT id, version FROM station_month WHERE workstation_id = ?', [stationId])) if (!made.has(id)) made.set(id, await reportOf(id));
      return done;
    }
    case 'wait':
      house.now = new Date(house.now.getTime() + ((n % 28) + 1) * DAY);
      return true;
    case 'close':
      return does('CloseStation', { workstationId: stationId, expectedVersion: station!.version, reason: '示例' });
  }
}

/** What must hold of every station, by statements. Each selects what is wrong. */
const WRONG: Readonly<Record<string, string>> = {
  'confirmed by who had a hand in it [DX-4]': `SELECT task.id FROM service_task task WHERE state = 'confirmed' AND (confirmed_by_id IN (assignee_id, completed_by_id) OR confirmed_by_id IN (SELECT recorded_by_id FROM service_step WHERE task_id = task.id))`,
  'done by who was not there [DX-2]': `SELECT task.id FROM service_task task WHERE completed_on IS NOT NULL AND NOT EXISTS (SELECT 1 FROM secondment_copy there WHERE there.workstation_id = task.workstation_id AND there.person_id = task.completed_by_id
    AND there.from_day <= task.completed_on AND (there.until_day IS NULL OR there.until_day >= task.completed_on))`,
  'closed over what was left': `SELECT station.id FROM workstation station WHERE state = 'closed' AND (EXISTS (SELECT 1 FROM service_task WHERE workstation_id = station.id AND state IN ('requested', 'accepted'))
    OR EXISTS (SELECT 1 FROM service_place WHERE workstation_id = station.id AND state = 'open') OR EXISTS (SELECT 1 FROM staff_request WHERE workstation_id = station.id AND state = 'waiting'))`,
  'asked for twice [DX-2]': "SELECT workstation_id FROM staff_request WHERE state = 'waiting' GROUP BY workstation_id, capacity HAVING COUNT(*) > 1",
  'a report left out [DX-4]': 'SELECT workstation_id FROM station_month GROUP BY workstation_id, month HAVING MAX(number) <> COUNT(*)',
};

it('lives as it must whatever is tried on the real database [DX-2, DX-3, DX-4, I9, I10]', async () => {
  const sequences = fc.sample(fc.array(fc.tuple(fc.nat(USUAL.length), fc.constantFrom(...STEPS), fc.nat(1_000_000)), { maxLength: 8 }), { seed, numRuns });
  const done = new Map<string, number>();
  for (const [index, thrown] of sequences.entries()) {
    house.now = new Date('2026-03-10T02:00:00Z');
    const { id } = await patiently(() => foundStation(house));
    for (const [place, usual] of [...USUAL, null].entries()) {
      for (const [step, n] of [...thrown.filter(([at]) => at === place).map(([, other, n]) => [other, n] as const), ...(usual ? [usual] : [])]) {
        if (await patiently(() => take(step, id, n))) done.set(step, (done.get(step) ?? 0) + 1);
      }
    }
    for (const [what, statement] of Object.entries(WRONG)) expect({ index, what, found: await rows(statement) }).toEqual({ index, what, found: [] });
  }
  for (const [id, report] of made) expect(await reportOf(id)).toBe(report);
  // The seat of the deputy was not taken by an act.
  const verdicts = (await verifyHouse(house.toVerify)).map((verdict) => ({ ...verdict, violations: verdict.violations.filter(({ department }) => department === 'workstations') }));
  expect(verdicts.filter(({ invariant, violations }) => ['I9', 'I10'].includes(invariant) && violations.length > 0).flatMap(linesOf)).toEqual([]);
  // A house in which nothing was possible would prove nothing.
  expect(STEPS.filter((step) => !done.has(step))).toEqual([]);
  tell(Object.fromEntries(done));
}, timeout);
