import { departments, serviceCaller } from '@unionhall/contracts';
import { createTokenMint, readSigningKey } from '@unionhall/graphql';
import { inflict, type LoadedAct, type MoneyHouse, type ProcessName, type Random, type ReplacedKey, rotateServiceKey } from '@unionhall/testing';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chanceOf, limits, startMoneyHouse } from './fault-houses';

jest.setTimeout(300_000);

const processes: readonly ProcessName[] = [...departments, 'gateway'];

let money: MoneyHouse;
let random: Random;
const history: LoadedAct[] = [];
beforeAll(async () => {
  random = chanceOf('kills');
  money = await startMoneyHouse();
});
afterAll(() => money?.house.stop());

it.each(processes)('loses nothing when %s is killed under load, and has it back', async (name) => {
  let recovered = 0;
  const violations = await inflict(money, random, history, async () => {
    await money.house.kill(name);
    recovered = await money.house.restart(name);
  });
  expect(violations).toEqual([]);
  expect(recovered).toBeLessThan(limits.service);
});

it('loses nothing when the database is killed under load, and has it back', async () => {
  let recovered = 0;
  const violations = await inflict(money, random, history, async () => {
    await money.house.database.kill();
    recovered = await money.house.database.start();
  });
  expect(violations).toEqual([]);
  expect(recovered).toBeLessThan(limits.database);
});

it('comes up when its services are started before the database', async () => {
  for (const name of processes) await money.house.kill(name);
  await money.house.database.kill();
  const started = Promise.all(processes.map((name) => money.house.restart(name)));
  // The gateway is ready without any department: so far has every process come by then.
  await money.house.restarted('gateway');
  await money.house.database.start();
  await started;
  expect(await inflict(money, random, history, async () => undefined)).toEqual([]);
});

it.each(['svc:finance-collection', 'gateway'] as const)('replaces the key of %s under load: old tokens are refused, nothing is lost', async (issuer) => {
  const statusUnder = async ({ privateJwk }: ReplacedKey): Promise<number> => {
    const folder = await mkdtemp(join(tmpdir(), 'unionhall-old-key-'));
    const file = join(folder, 'key.json');
    await writeFile(file, privateJwk, { mode: 0o600 });
    const mint = createTokenMint({ issuer, key: await readSigningKey(file), now: () => new Date() });
    await rm(folder, { recursive: true });
    const token = await mint.mint(serviceCaller('finance-collection', null), 'governance', { purpose: 'query' });
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
    return (await fetch(`${money.house.services.services.get('governance')!.url}/graphql`, { method: 'POST', headers, body: '{"query":"{ __typename }"}' })).status;
  };
  const before: number[] = [];
  const violations = await inflict(money, random, history, async () => {
    await rotateServiceKey(money.house, issuer, async (old) => {
      before.push(await statusUnder(old));
      return before.at(-1) === 401;
    });
  });
  expect(violations).toEqual([]);
  expect(before.at(-1)).toBe(401);
});
