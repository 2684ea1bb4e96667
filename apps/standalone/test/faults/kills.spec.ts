import { departments, serviceCaller } from '@unionhall/contracts';
import { createTokenMint, readSigningKey } from '@unionhall/graphql';
import { inflict, linesOf, type LoadedAct, type MoneyHouse, type ProcessName, type ReplacedKey, rotateServiceKey, verifyHouse } from '@unionhall/testing';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { chanceOf, limits, startMoneyHouse } from './fault-houses';

jest.setTimeout(300_000);

const processes: readonly ProcessName[] = [...departments, 'gateway'];

const random = chanceOf('kills');
/** The one that pays, and another of the others each time; the soak kills every one. */
const victims: readonly ProcessName[] = ['finance-collection', random.pick(processes.filter((name) => name !== 'finance-collection'))];
const issuer = random.pick(['svc:finance-collection', 'gateway'] as const);

let money: MoneyHouse;
const history: LoadedAct[] = [];
beforeAll(async () => {
  money = await startMoneyHouse();
});
afterAll(() => money?.house.stop());

it.each(victims)('loses nothing when %s is killed under load, and has it back', async (name) => {
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

it(`replaces the key of ${issuer} under load: old tokens are refused, nothing is lost`, async () => {
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

it('is restored from a backup taken under load: what was acknowledged before is there, what the trail knows of later is missed, and it works again', async () => {
  const { house } = money;
  const folders = departments.map((department) => house.installation.trailFolder(department));
  const kept = await mkdtemp(join(tmpdir(), 'unionhall-backup-'));
  const copyOf = (folder: string) => join(kept, basename(join(folder, '..')));
  const before = [...history];
  await inflict(money, random, [], async () => {
    await house.database.backup();
    // The installation's folder after the database: no record then names a file that came later than it.
    for (const folder of folders) await cp(folder, copyOf(folder), { recursive: true });
  });
  // A department that stops writes a last checkpoint, of acts the backup does not have.
  for (const name of processes) await house.end(name);
  await house.database.kill();
  await house.database.restore();
  await house.database.start();

  const broken = async (more: readonly LoadedAct[] = []) => {
    const verdicts = await verifyHouse({ ...house.verified, history: [...before, ...more] });
    return verdicts.filter(({ violations }) => violations.length > 0);
  };
  expect((await broken()).map(({ invariant }) => invariant)).toEqual(['I9']);
  for (const folder of folders) {
    await rm(folder, { recursive: true });
    await cp(copyOf(folder), folder, { recursive: true });
  }
  await rm(kept, { recursive: true });
  expect((await broken()).flatMap(linesOf)).toEqual([]);

  await Promise.all(processes.map((name) => house.restart(name)));
  const later: LoadedAct[] = [];
  // What was acknowledged between the backup and the restore is lost, and is not asked for.
  await inflict(money, random, later, async () => undefined);
  expect((await broken(later)).flatMap(linesOf)).toEqual([]);
});
