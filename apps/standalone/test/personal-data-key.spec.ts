import { createPrivateKey, randomBytes } from 'node:crypto';
import { readFile, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFor, personalDataUnder, provisionSchema, resealKey, schemaName } from '@unionhall/database';
import { createFileStore } from '@unionhall/files';
import { ensureInstallation, type Installation, localPeers, replacePersonalDataKey, startDepartment } from '@unionhall/graphql';
import { definitions } from '@unionhall/standalone';
import { idOf, operation, person, readTestEnvironment } from '@unionhall/testing';
import { createConnection } from 'mysql2/promise';
import { pino } from 'pino';

const { databaseUrl: adminUrl } = readTestEnvironment();
const prefix = `k${randomBytes(4).toString('hex')}`;
const personnel = definitions.find(({ department }) => department === 'personnel')!;
const name = schemaName(prefix, 'personnel');
/** The national standard’s example number, nobody’s. */
const NUMBER = '11010519491231002X';
const OTHER = '440524188001010014';

let folder: string;
let installation: Installation;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unionhall-key-'));
  installation = await ensureInstallation(folder);
});
afterAll(async () => {
  const admin = await createConnection({ uri: adminUrl });
  await admin.query(`DROP DATABASE \`${name}\``);
  await admin.query(`DROP USER '${name}'@'%', '${name}_m'@'%'`);
  await admin.end();
  await rm(folder, { recursive: true });
});

const keyFile = () => installation.personalDataKeyFile('personnel');

async function start(masterKey?: Buffer) {
  const { url } = await provisionSchema({ adminUrl, prefix }, personnel.schema);
  return startDepartment(personnel, {
    databaseUrl: url,
    peers: localPeers(new Map()),
    logger: pino({ level: 'silent' }),
    clock: () => new Date('2026-03-10T02:00:00Z'),
    trailKey: createPrivateKey(await readFile(installation.trailKeyFile('personnel'))),
    trailFolder: installation.trailFolder('personnel'),
    files: createFileStore({ folder: installation.filesFolder }),
    personalData: personalDataUnder(masterKey ?? (await readFile(keyFile()))),
  });
}
type Running = Awaited<ReturnType<typeof start>>;

const register = async (running: Running, identityNumber: string, idempotencyKey?: string) => {
  const request = { query: operation('RegisterPerson'), variables: { input: { name: '林示例', identityNumber, idempotencyKey } }, caller: person(idOf(1), 'officer'), requestId: identityNumber, locale: 'zh' as const };
  return JSON.parse(JSON.stringify(await running.execute(request))) as { data: { registerPerson: { person: { id: string } | null; refusals: { code: string }[] } } };
};
const replace = () => replacePersonalDataKey({ installation, schema: personnel.schema, adminUrl, prefix });

it('replaces the master key of personal data: what is sealed is read and found as before, and the old key opens nothing', async () => {
  const before = await start();
  const { person: registered } = (await register(before, NUMBER, '一次')).data.registerPerson;
  await register(before, OTHER);
  const old = await readFile(keyFile());
  await expect(replace()).rejects.toThrow('personnel is at work: stop its processes first');
  expect(await readFile(keyFile())).toEqual(old);
  await before.stop();

  // Interrupted after the first row, neither key fits all: the department does not start, and the same command goes on.
  const next = installation.nextPersonalDataKeyFile('personnel');
  const admin = await createConnection({ uri: adminUrl, database: name });
  const [[first]] = (await admin.query('SELECT subject_id AS id, sealed_key AS sealed FROM subject_key ORDER BY subject_id LIMIT 1')) as unknown as [[{ id: string; sealed: Buffer }]];
  await admin.query('UPDATE subject_key SET sealed_key = ? WHERE subject_id = ?', [resealKey(first.sealed, old, await readFile(next)), first.id]);
  await admin.end();
  for (const key of [old, await readFile(next)]) await expect(start(key)).rejects.toThrow('sealed with another personal-data key');
  expect(await replace()).toBe(2);
  await expect(stat(next)).rejects.toThrow('ENOENT');
  expect((await stat(keyFile())).mode & 0o077).toBe(0);

  await expect(start(old)).rejects.toThrow('sealed with another personal-data key');
  const after = await start();
  const again = await register(after, NUMBER);
  const secondClick = await register(after, NUMBER, '一次');
  const [row] = await after.source.query<{ sealed: Buffer }[]>('SELECT identity_number_sealed AS sealed FROM person WHERE id = ?', [registered!.id]);
  const opened = await openFor(after.source, personalDataUnder(await readFile(keyFile())), registered!.id, row!.sealed);
  await after.stop();
  expect(again.data.registerPerson.refusals).toMatchObject([{ code: 'personnel.identity-number-registered' }]);
  expect(opened).toBe(NUMBER);
  expect(secondClick.data.registerPerson).toMatchObject({ person: { id: registered!.id }, refusals: [] });
});

it('asks for no new key when it was killed before it put the new one in its place', async () => {
  const old = await readFile(keyFile());
  const made = randomBytes(32);
  await writeFile(installation.nextPersonalDataKeyFile('personnel'), made);
  expect(await replace()).toBe(2);
  expect(await readFile(keyFile())).toEqual(made);
  expect(made).not.toEqual(old);
});
