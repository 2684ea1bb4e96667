import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Caller, publicCaller } from '@unionhall/contracts';
import { createGateway, type Gateway } from '@unionhall/gateway';
import { addDays, localDate } from '@unionhall/kernel';
import { idOf, person, startTestHouse, type TestHouse } from '@unionhall/testing';
import { definitions } from '../src/definitions';

const SUPERGRAPH = join(__dirname, '../../gateway/supergraph.graphql');
const FIRST_DAY = localDate('2026-01-01');
const SIZES = [1, 10, 100] as const;
/** A day on which the leadership body has so many members. */
const dayOf = (size: number) => addDays(FIRST_DAY, SIZES.findIndex((each) => each === size) * 10);

const LEADERSHIP = `query Leadership($day: LocalDate) {
  leadershipSeats(asOf: $day) {
    id
    person { id name appointments { id post { id name staffDepartment { id name } } } }
    permissions { act allowed needs refusals { code } }
  }
}`;

interface Leadership {
  readonly leadershipSeats: readonly { readonly person: { readonly name: string; readonly appointments: readonly unknown[] }; readonly permissions: readonly { readonly act: string }[] }[];
}

let house: TestHouse;
let gateway: Gateway;
let asking: Caller = person(idOf(1), 'officer');

beforeAll(async () => {
  house = await startTestHouse(...definitions);
  gateway = await createGateway({
    supergraphSdl: await readFile(SUPERGRAPH, 'utf8'),
    subgraphs: Object.fromEntries(house.departments),
    callers: { people: { callerOf: async () => asking } },
    log: { error: () => undefined, debug: () => undefined },
    production: false,
  });
  await writeLeadership();
}, 60_000);

afterAll(async () => {
  await gateway.stop();
  await house.stop();
});

/** Written past the acts: a hundred appointments by act would take longer than everything that is counted here. */
async function writeLeadership(): Promise<void> {
  const rows = <Row>(count: number, row: (index: number) => Row) => [Array.from({ length: count }, (_, index) => row(index))];
  const most = Math.max(...SIZES);
  await house.sql('personnel', 'INSERT INTO person (id, name, registered_on, version) VALUES ?', rows(most, (index) => [idOf(index), `人员${index}`, FIRST_DAY, 1]));
  await house.sql('personnel', 'INSERT INTO staff_department (id, name, version) VALUES ?', rows(1, () => [idOf(1), '办公室', 1]));
  await house.sql('personnel', 'INSERT INTO post (id, staff_department_id, name, kind, headcount, version) VALUES ?', rows(most, (index) => [idOf(index), idOf(1), `岗位${index}`, 'ordinary', 1, 1]));
  await house.sql('personnel', 'INSERT INTO appointment (id, post_id, person_id, from_day, document, version) VALUES ?', rows(most, (index) => [idOf(index), idOf(index), idOf(index), FIRST_DAY, '任职通知', 1]));
  for (const size of SIZES) {
    const seat = (index: number) => [idOf(size * 2 + index), idOf(index), 'deputy', 0, dayOf(size), addDays(dayOf(size), 1), 1];
    await house.sql('governance', 'INSERT INTO leadership_seat (id, person_id, kind, acting, from_day, vacated_on, version) VALUES ?', rows(size, seat));
  }
}

async function leadershipOf(size: number): Promise<{ rows: Leadership['leadershipSeats']; statements: readonly string[] }> {
  let answer: { data?: Leadership } = {};
  const statements = await house.statements(async () => {
    // Injected, so that the statements are those of this request and no other.
    const response = await gateway.server.inject({ method: 'POST', url: '/graphql', payload: { query: LEADERSHIP, variables: { day: dayOf(size) } } });
    answer = response.json();
  });
  return { rows: answer.data!.leadershipSeats, statements };
}

describe('the statements of a list that two departments answer', () => {
  it.each(SIZES)('brings all its %d rows, with what the caller may do with each', async (size) => {
    const { rows } = await leadershipOf(size);
    expect(rows).toHaveLength(size);
    for (const { person: member, permissions } of rows) {
      expect(member).toMatchObject({ name: expect.any(String), appointments: [{ post: { staffDepartment: { name: '办公室' } } }] });
      expect(permissions.map(({ act }) => act)).toEqual(['unseatMember', 'returnFromLeave']);
    }
  });

  it.each([
    ['an officer, who gets everything', person(idOf(1), 'officer')],
    ['a member who is only a worker, and gets his own appointments', person(idOf(0), 'worker')],
    ['the public', publicCaller],
  ])('are the same for 1, 10 and 100 rows to %s', async (_who, caller) => {
    asking = caller;
    const statements: (readonly string[])[] = [];
    for (const size of SIZES) statements.push((await leadershipOf(size)).statements);
    const [one, ten, hundred] = statements.map((sent) => sent.map(withoutKeys).toSorted());
    expect(one).not.toHaveLength(0);
    expect(ten).toEqual(one);
    expect(hundred).toEqual(one);
  });
});

/** A statement with as many keys in its list as any other. */
function withoutKeys(sql: string): string {
  return sql.replace(/IN \([?, ]+\)/g, 'IN (…)');
}
