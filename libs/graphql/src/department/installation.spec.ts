import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSigningKey, readTokenKeySet } from '../identity';
import { ensureInstallation } from './installation';

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

it('begins the token keys again when the first time was cut off', async () => {
  const { tokenKeysFile, serviceKeyFile } = await ensureInstallation(folder);
  await rm(tokenKeysFile);
  await ensureInstallation(folder);
  const { kid } = await readSigningKey(serviceKeyFile('svc:grants'));
  expect((await readTokenKeySet(tokenKeysFile)).find('svc:grants', kid)).toBeDefined();
});
