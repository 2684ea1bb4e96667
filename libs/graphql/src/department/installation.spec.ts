import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyIdOf } from '@unionhall/database';
import { readSigningKey, readTokenKeySet } from '../identity';
import { ensureInstallation } from './installation';
import { readTrailKeys } from './trail-keys';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unionhall-installation-'));
});
afterEach(() => rm(folder, { recursive: true }));

it('makes keys that fit together, for their owner only', async () => {
  const installation = await ensureInstallation(folder);
  const { kid } = await readSigningKey(installation.serviceKeyFile('svc:grants'));
  expect((await readTokenKeySet(installation.tokenKeysFile)).find('svc:grants', kid)).toBeDefined();
  for (const file of [installation.serviceKeyFile('gateway'), installation.trailKeyFile('grants'), installation.personalDataKeyFile('grants')]) {
    expect((await stat(file)).mode & 0o077).toBe(0);
  }
});

it('keeps what is there: a lost key could not be made again', async () => {
  const installation = await ensureInstallation(folder);
  const files = [installation.serviceKeyFile('gateway'), installation.trailKeyFile('grants'), installation.personalDataKeyFile('grants'), installation.tokenKeysFile];
  const read = () => Promise.all(files.map((file) => readFile(file, 'base64')));
  const before = await read();
  await ensureInstallation(folder);
  expect(await read()).toEqual(before);
});

it('keeps the public half of a trail key that was replaced, and of each once', async () => {
  const installation = await ensureInstallation(folder);
  const ids = () => readTrailKeys(installation, 'grants').map(keyIdOf);
  const [first] = ids();
  await ensureInstallation(folder);
  expect(ids()).toEqual([first]);
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(installation.trailKeyFile('grants'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  expect(ids()).toEqual([keyIdOf(privateKey), first]);
  await ensureInstallation(folder);
  expect(ids()).toEqual([keyIdOf(privateKey), first]);
  expect(readTrailKeys(installation, 'grants').map(({ type }) => type)).toEqual(['public', 'public']);
});

it('begins the token keys again when the first time was cut off', async () => {
  const { tokenKeysFile, serviceKeyFile } = await ensureInstallation(folder);
  await rm(tokenKeysFile);
  await ensureInstallation(folder);
  const { kid } = await readSigningKey(serviceKeyFile('svc:grants'));
  expect((await readTokenKeySet(tokenKeysFile)).find('svc:grants', kid)).toBeDefined();
});
