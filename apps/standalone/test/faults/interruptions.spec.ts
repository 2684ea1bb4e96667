import { inflict, type LoadedAct, type MoneyHouse, performThrough, type Random, type Reply, statementFaults } from '@unionhall/testing';
import { type Connection, createConnection } from 'mysql2/promise';
import { setTimeout as wait } from 'node:timers/promises';
import { chanceOf, limits, startMoneyHouse } from './fault-houses';

jest.setTimeout(300_000);

/** More than any act of money has. */
const MOST_STATEMENTS = 60;
const STRIDE = 6;

let money: MoneyHouse;
let random: Random;
const history: LoadedAct[] = [];
beforeAll(async () => {
  random = chanceOf('interruptions');
  money = await startMoneyHouse({ lines: ['finance-collection'] });
});
afterAll(() => money?.house.stop());

/** A question to two departments, and how long its answer took. */
async function timed(): Promise<{ milliseconds: number; reply: Reply<{ paymentOrders: object | null; powerItems: object[] | null }> }> {
  const began = performance.now();
  const reply = await money.house.send<{ paymentOrders: object | null; powerItems: object[] | null }>(money.lanes[0]!.accountant, '{ paymentOrders(first: 1) { totalCount } powerItems { code } }');
  return { milliseconds: performance.now() - began, reply: reply! };
}

it('answers while a department hangs, with what the others say', async () => {
  const answers: Awaited<ReturnType<typeof timed>>[] = [];
  const violations = await inflict(money, random, history, async () => {
    money.house.hang('finance-collection');
    answers.push(await timed());
    money.house.resume('finance-collection');
  });
  const [{ milliseconds, reply }] = answers as [Awaited<ReturnType<typeof timed>>];
  expect(milliseconds).toBeLessThan(limits.answer);
  expect(reply.data).toMatchObject({ paymentOrders: null, powerItems: expect.arrayContaining([{ code: 'office-finance' }]) as unknown });
  expect(reply.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE', details: { department: 'finance-collection' } } }]);
  expect(violations).toEqual([]);
});

it('answers while the database hangs, and goes on when it does', async () => {
  const answers: Awaited<ReturnType<typeof timed>>[] = [];
  const violations = await inflict(money, random, history, async () => {
    money.house.database.hang();
    answers.push(await timed());
    money.house.database.resume();
  });
  const [{ milliseconds, reply }] = answers as [Awaited<ReturnType<typeof timed>>];
  expect(milliseconds).toBeLessThan(limits.answer);
  expect(reply.errors?.map(({ extensions }) => extensions?.code)).toEqual(expect.arrayContaining(['UNAVAILABLE']));
  expect(violations).toEqual([]);
});

it('loses nothing while others take every connection the database has', async () => {
  const taken: Connection[] = [];
  const violations = await inflict(money, random, history, async (more) => {
    for (;;) {
      const connection = await createConnection({ uri: money.house.database.url }).catch(() => null);
      if (!connection) break;
      taken.push(connection);
    }
    // A process that starts now finds none for itself, and waits.
    await money.house.kill('finance-collection');
    const restarted = money.house.restart('finance-collection');
    expect((await timed()).reply.errors).toMatchObject([{ extensions: { code: 'UNAVAILABLE' } }]);
    for (const connection of taken) await connection.end();
    await restarted;
    await more(4);
  });
  expect(taken.length).toBeGreaterThan(100);
  expect(violations).toEqual([]);
});

it('loses nothing when the way to the database is slow, cut and mended', async () => {
  const line = money.house.line('finance-collection');
  const violations = await inflict(money, random, history, async (more) => {
    line.slow(15);
    await more(4);
    line.cut();
    // As long as a switch takes to start again.
    await wait(700);
    line.mend();
  });
  expect(violations).toEqual([]);
});

it.each(['lose-request', 'lose-answer'] as const)('%s at every sixth statement of a payment, from one by chance: it is made once', async (fault) => {
  const struck: number[] = [];
  const violations = await inflict(money, random, history, async () => {
    // The soak strikes at every one; each waits until its time is up.
    for (let place = 1 + random.below(STRIDE); place < MOST_STATEMENTS; place += STRIDE) {
      if (!(await performThrough(money, random.pick(money.lanes), 'ExecutePayment', `${fault}-${place}`, place, fault, history))) break;
      struck.push(place);
    }
  });
  expect(violations).toEqual([]);
  expect(struck.length).toBeGreaterThan(1);
  expect(struck.length).toBeLessThan(MOST_STATEMENTS / STRIDE - 1);
});

it.each(statementFaults)('%s at the commit of each act of a payment: it is made once', async (fault) => {
  const acts = fault.startsWith('kill') ? (['ExecutePayment'] as const) : (['RequestPayment', 'AuthorisePayment', 'ExecutePayment', 'ConfirmPayment'] as const);
  const struck: boolean[] = [];
  const violations = await inflict(money, random, history, async () => {
    for (const act of acts) struck.push(await performThrough(money, random.pick(money.lanes), act, `commit-${fault}-${act}`, 'commit', fault, history));
  });
  expect(violations).toEqual([]);
  expect(struck).toEqual(acts.map(() => true));
});

it('is killed at a statement anywhere in a payment: it is made once', async () => {
  const violations = await inflict(money, random, history, async () => {
    await performThrough(money, random.pick(money.lanes), 'ExecutePayment', 'kill-anywhere', 1 + random.below(10), random.pick(['kill-before', 'kill-after'] as const), history);
  });
  expect(violations).toEqual([]);
});
