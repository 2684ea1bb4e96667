import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSigningKey, readTokenKeySet } from '../identity';
import { ensureInstallation, type Installation } from './installation';
import { replaceServiceKey } from './replace-service-key';

let folder: string;
let installation: Installation;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unionhall-keys-'));
  installation = await ensureInstallation(folder);
});
afterEach(() => rm(folder, { recursive: true }));

const step = (taken: Parameters<typeof replaceServiceKey>[2]) => replaceServiceKey(installation, 'svc:grants', taken);
const kid = async () => (await readSigningKey(installation.serviceKeyFile('svc:grants'))).kid;
const isKnown = async (key: string) => (await readTokenKeySet(installation.tokenKeysFile)).find('svc:grants', key) !== undefined;

it('replaces a key in three steps: what signs is known at each', async () => {
  const old = await kid();
  await step('learn');
  expect([await kid(), await isKnown(old)]).toEqual([old, true]);
  await step('use');
  const now = await kid();
  expect([now === old, await isKnown(old), await isKnown(now)]).toEqual([false, true, true]);
  await step('forget');
  expect([await isKnown(old), await isKnown(now)]).toEqual([false, true]);
  expect((await stat(installation.serviceKeyFile('svc:grants'))).mode & 0o077).toBe(0);
  // Nobody else's changed.
  expect((await readTokenKeySet(installation.tokenKeysFile)).find('gateway', (await readSigningKey(installation.serviceKeyFile('gateway'))).kid)).toBeDefined();
});

it('takes no step out of its order', async () => {
  await expect(step('use')).rejects.toThrow('begin with the step learn');
  await step('learn');
  await expect(step('learn')).rejects.toThrow('has 2 keys already');
  await expect(step('forget')).rejects.toThrow('signs with the old key still');
});
