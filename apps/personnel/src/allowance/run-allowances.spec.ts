import { idOf, operation, person, type TestHouse } from '@unionhall/testing';
import { contracted, holdsPost, inPost, linesOf, run, setWage } from '../test/allowances';
import { nextKey } from '../test/contracts';
import { DOCUMENT, newMember, newStation, type Office, startOffice } from '../test/office';
import { does, made, officer } from '../test/staffing';

let office: Office;
let house: TestHouse;
const people: Record<string, string> = {};
let runId: string;
beforeAll(async () => {
  office = await startOffice();
  ({ house } = office);
  await setWage(office);
  const winner = await contracted(office);
  people['winner'] = winner.personId;
  people['without contract'] = (await contracted(office, {}, { from: '2026-02-02' })).personId;
  const left = await contracted(office);
  people['contract ended'] = left.personId;
  await made(house, 'endLabourContract', { labourContractId: left.contractId, expectedVersion: 1, endedOn: '2026-02-27', document: DOCUMENT });
  people['matched'] = (await contracted(office, { kind: 'AT_PARK_UNION', wonBy: 'TWO_WAY_SELECTION' })).personId;
  people['since the second'] = (await contracted(office, { from: '2026-02-02' })).personId;
  people['lost'] = (await inPost(office, 'CIVIL_SERVANT', { kind: 'MIDDLE', wonBy: 'OTHER' })).personId;
  const own = await inPost(office, 'CIVIL_SERVANT', { kind: 'MIDDLE' });
  people['own'] = own.personId;
  await made(house, 'setPostAllowance', { postId: own.postId, from: '2026-02-01', amount: '900.00', document: DOCUMENT, idempotencyKey: nextKey() });
  await made(house, 'setPostAllowance', { postId: own.postId, from: '2026-02-02', amount: '990.00', document: DOCUMENT, idempotencyKey: nextKey() });
  people['own not set'] = (await inPost(office, 'INSTITUTION_STAFF', { kind: 'MIDDLE' })).personId;
  people['chair'] = (await inPost(office, 'CIVIL_SERVANT', { kind: 'LEADERSHIP', wonBy: 'OTHER' })).personId;
  people['without post'] = (await newMember(office, 'CIVIL_SERVANT')).personId;
  const away = await contracted(office);
  people['seconded'] = away.personId;
  await made(house, 'startSecondment', { personId: away.personId, workstationId: await newStation(office, '示例站'), capacity: 'ASSISTANT', payer: 'HOST_UNIT', from: '2026-02-01', document: DOCUMENT });
});
afterAll(() => house.stop());

describe('runAllowances', () => {
  it('says of everybody below the leadership what he gets, under which post, and if nothing why [WZ-12, WZ-13]', async () => {
    const { allowanceRun, refusals } = await run(office, '2026-02');
    expect(refusals).toEqual([]);
    expect(allowanceRun).toMatchObject({ month: '2026-02', state: 'COMPUTED', computation: 1, total: '2100.00', paidCount: 3, withheldCount: 7, version: 1 });
    runId = allowanceRun!.id;
    const lines = await linesOf(office, runId);
    const { allowanceLines } = await house.data<{ allowanceLines: object }>('personnel', officer, operation('AllowanceLines'), { allowanceRunId: runId, first: 2 });
    expect(allowanceLines).toMatchObject({ totalCount: 10, pageInfo: { hasNextPage: true }, edges: [{ node: { month: '2026-02' } }, {}] });
    const said = Object.fromEntries(
      Object.entries(people).map(([who, id]) => {
        const line = lines.get(id);
        return [who, line && [line.amount, ...line.withheldBecause.map(({ clause, code }) => `${clause.id} ${code.replace('personnel.allowance-', '')}`)]];
      }),
    );
    expect(said).toEqual({
      winner: ['600.00'],
      'without contract': ['0.00', 'WZ-4 without-contract'],
      'contract ended': ['0.00', 'WZ-4 without-contract'],
      matched: ['0.00', 'WZ-13 post-not-won'],
      'since the second': ['0.00', 'WZ-13 part-of-month'],
      lost: ['0.00', 'WZ-12 civil-servant-won-none'],
      own: ['900.00'],
      'own not set': ['0.00', 'WZ-13 of-post-unset'],
      chair: undefined,
      'without post': ['0.00', 'WZ-13 without-post'],
      seconded: ['600.00'],
    });
    expect(lines.get(people['winner']!)).toMatchObject({ basis: 'PROFESSIONAL_ALLOWANCE', status: 'PROFESSIONAL_UNION_WORKER', appointment: { wonBy: 'COMPETITION' } });
    expect(lines.get(people['lost']!)!.withheldBecause[0]!.message).toMatch(/^公务员中层干部没有竞聘成功（“岗位\d+”任职方式为任命、选举或其他），不再享受岗位津贴。$/);
  });

  it('is computed by what is in force in its month', async () => {
    await house.sql('personnel', `INSERT INTO parameter_copy (name, from_day, value, version) VALUES ('personnel.post-allowance', '2026-03-01', '700.00', 2)`);
    const { allowanceRun } = await run(office, '2026-03');
    const lines = await linesOf(office, allowanceRun!.id);
    expect([people['winner'], people['own'], people['since the second']].map((id) => lines.get(id!)!.amount)).toEqual(['700.00', '990.00', '700.00']);
  });

  it('computed again is the same, and anew once the register has changed; the lines of before are kept, not shown', async () => {
    const count = () => house.sql<{ lines: number }>('personnel', 'SELECT COUNT(*) AS `lines` FROM allowance_line WHERE run_id = ?', [runId]);
    const again = await Promise.all([run(office, '2026-02'), run(office, '2026-02')]);
    expect(again.map(({ allowanceRun }) => allowanceRun)).toMatchObject([{ id: runId, version: 1 }, { id: runId, version: 1 }]);
    expect(await count()).toEqual([{ lines: 10 }]);
    await made(house, 'setPostAllowance', { postId: (await holdsPost(office, people['without post']!, { kind: 'MIDDLE' })).postId, from: '2025-01-01', amount: '800.00', document: DOCUMENT, idempotencyKey: nextKey() });
    expect(await run(office, '2026-02')).toMatchObject({ allowanceRun: { id: runId, computation: 2, total: '2900.00', paidCount: 4, version: 2 } });
    expect(await count()).toEqual([{ lines: 20 }]);
    expect((await linesOf(office, runId)).size).toBe(10);
    expect((await run(office, '2026-04')).refusals).toMatchObject([{ clause: { id: 'HOUSE-5' }, code: 'personnel.allowance-month-to-come' }]);
  });

  it('is one run, whoever of four computes a month first', async () => {
    await Promise.all(Array.from({ length: 4 }, () => house.send('personnel', officer, operation('RunAllowances'), { input: { month: '2026-01' } })));
    expect(await house.sql('personnel', "SELECT computation FROM allowance_run WHERE month = '2026-01'")).toEqual([{ computation: 1 }]);
    const { allowanceRuns } = await house.data<{ allowanceRuns: { edges: { node: { month: string } }[] } }>('personnel', officer, operation('AllowanceRuns'));
    expect(allowanceRuns.edges.map(({ node }) => node.month)).toEqual(['2026-03', '2026-02', '2026-01']);
  });

  it('is shown to who answers for it, and to each his own', async () => {
    const worker = person(people['matched']!, 'professional-union-worker');
    const { me } = await house.data<{ me: { person: { allowanceLines: { totalCount: number; edges: { node: object }[] } } } }>('personnel', worker, operation('MyAllowances'));
    expect(me.person.allowanceLines).toMatchObject({ totalCount: 3, edges: [{ node: { month: '2026-03' } }, { node: { month: '2026-02', amount: '0.00', withheldBecause: [{ clause: { id: 'WZ-13' } }] } }, {}] });
    expect((await house.send('personnel', worker, operation('AllowanceRun'), { id: runId })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const others = 'query ($id: ID!) { person(id: $id) { allowanceLines { totalCount } } }';
    expect((await house.send('personnel', worker, others, { id: people['winner'] })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  });

  it.each([
    ['a professional union worker', person(idOf(2), 'professional-union-worker'), 'FORBIDDEN'],
    ['the public', { ...officer, personId: null, roles: [] }, 'UNAUTHENTICATED'],
  ])('is not for %s', async (_who, caller, code) => {
    const { errors } = await house.send('personnel', caller, operation('RunAllowances'), { input: { month: '2026-02' } });
    expect(errors).toMatchObject([{ extensions: { code } }]);
  });
});

describe('the database refuses, even when the code is wrong', () => {
  it.each([
    ['another amount than was computed', 'UPDATE allowance_line SET amount = amount + 1', 'append-only'],
    ['a second line of a person', 'INSERT INTO allowance_line SELECT REVERSE(id), run_id, computation, month, person_id, status, appointment_id, amount, basis, refusals FROM allowance_line LIMIT 1', 'one_line_a_person'],
    ['a month that is locked without an order', "UPDATE allowance_run SET state = 'locked'", 'allowance_locked_with_an_order'],
  ])('%s', async (_what, statement, message) => {
    await expect(house.sql('personnel', statement)).rejects.toThrow(message);
  });
});

describe('ten thousand people', () => {
  const MANY = 10_000;
  const rows = <Row>(row: (index: number) => Row) => [Array.from({ length: MANY }, (_, index) => row(100_000 + index))];

  it('are computed in as many statements as a few, and entered a thousand lines a statement; a page of them costs what a page of a few does', async () => {
    const statementsOf = async (work: () => Promise<unknown>) => (await house.statements(work)).length;
    const computing = () => statementsOf(() => does(house, 'runAllowances', { month: '2026-02' }, true));
    const page = () => statementsOf(() => house.data('personnel', officer, operation('AllowanceLines'), { allowanceRunId: runId, first: 5 }));
    const [few, pageOfFew] = [await computing(), await page()];
    await house.sql('personnel', 'INSERT INTO person (id, name, registered_on, version) VALUES ?', rows((index) => [idOf(index), `人员${index}`, '2020-01-01', 1]));
    await house.sql('personnel', 'INSERT INTO staff_membership (id, person_id, status, staff_department_id, from_day, document, version) VALUES ?', rows((index) => [idOf(index), idOf(index), 'civil-servant', office.staffDepartmentId, '2020-01-01', DOCUMENT, 1]));
    expect(await computing()).toBe(few);
    const entered = await house.statements(() => run(office, '2026-02'));
    expect(entered.filter((sql) => sql.startsWith('INSERT INTO `allowance_line`'))).toHaveLength(11);
    expect(await house.sql('personnel', 'SELECT withheld_count FROM allowance_run WHERE id = ?', [runId])).toEqual([{ withheld_count: MANY + 6 }]);
    expect(await page()).toBeLessThanOrEqual(pageOfFew);
  });
});
