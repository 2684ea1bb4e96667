import { execFile } from 'node:child_process';
import { createPrivateKey, generateKeyPairSync, randomBytes } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { personalDataUnder, provisionSchema } from '@unionhall/database';
import { createFileStore } from '@unionhall/files';
import { ensureInstallation, localPeers, startDepartment } from '@unionhall/graphql';
import { definitions } from '@unionhall/standalone';
import { idOf, operation, person, readTestEnvironment } from '@unionhall/testing';
import { type Connection, createConnection } from 'mysql2/promise';
import { pino } from 'pino';
import { projectFolder } from './project-folder';

const { databaseUrl: adminUrl } = readTestEnvironment();
const prefix = `v${randomBytes(4).toString('hex')}`;
const schemaOf = (department: string) => `${prefix}_${department.replaceAll('-', '_')}`;

let folder: string;
let admin: Connection;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unionhall-verify-'));
  await ensureInstallation(folder);
  for (const { schema } of definitions) await provisionSchema({ adminUrl, prefix }, schema);
  admin = await createConnection({ uri: adminUrl });
}, 120_000);
afterAll(async () => {
  for (const { department } of definitions) {
    const name = schemaOf(department);
    await admin.query(`DROP DATABASE \`${name}\``);
    await admin.query(`DROP USER '${name}'@'%', '${name}_m'@'%'`);
  }
  await admin.end();
  await rm(folder, { recursive: true });
});

/** Runs the command as npm would, on the installed house. */
const verify = (...more: string[]) =>
  new Promise<{ code: number | null; output: string }>((resolve) => {
    const command = ['--require', './tools/register.cjs', 'tools/src/verify.ts', '--url', adminUrl, '--prefix', prefix, ...more];
    const child = execFile(process.execPath, command, { cwd: projectFolder }, (_error, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr }));
  });

it('ends with 0 on a house that is sound, and says where it found nothing to look at', async () => {
  const { code, output } = await verify('--folder', folder);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('✓ I7  支付有据、三人分离 / every payment rests on its decision, by three persons: nothing to check yet') });
  expect(output).toContain('✓ 14 invariants hold');
}, 120_000);

it('holds each checkpoint to the key it was signed with, also after the key was replaced', async () => {
  const installation = await ensureInstallation(folder);
  const definition = definitions.find(({ department }) => department === 'personnel')!;
  const actAndCheckpoint = async (name: string) => {
    const { url } = await provisionSchema({ adminUrl, prefix }, definition.schema);
    const running = await startDepartment(definition, {
      databaseUrl: url,
      peers: localPeers(new Map()),
      logger: pino({ level: 'silent' }),
      clock: () => new Date(),
      trailKey: createPrivateKey(await readFile(installation.trailKeyFile('personnel'))),
      trailFolder: installation.trailFolder('personnel'),
      files: createFileStore({ folder: installation.filesFolder }),
      personalData: personalDataUnder(Buffer.alloc(32, 7)),
    });
    const { errors } = await running.execute({ query: operation('RegisterStaffDepartment'), variables: { input: { name } }, caller: person(idOf(1), 'officer'), requestId: name, locale: 'zh' });
    await running.stop();
    expect(errors).toBeUndefined();
  };
  await actAndCheckpoint('办公室');
  const [old] = await readdir(installation.trailKeysFolder('personnel'));
  const { privateKey } = generateKeyPairSync('ed25519');
  await writeFile(installation.trailKeyFile('personnel'), privateKey.export({ type: 'pkcs8', format: 'pem' }));
  await ensureInstallation(folder);
  await actAndCheckpoint('组织部');
  expect(await verify('--folder', folder)).toEqual({ code: 0, output: expect.stringContaining('✓ 14 invariants hold') });

  await rm(join(installation.trailKeysFolder('personnel'), old!));
  expect(await verify('--folder', folder)).toEqual({ code: 1, output: expect.stringContaining('personnel.trail_checkpoint 1: is signed by the unknown key') });
}, 120_000);

it('ends with 1 and names the row when something is wrong', async () => {
  await admin.query(`UPDATE \`${schemaOf('grants')}\`.trail_chain SET sequence = 1 WHERE chain = 3`);
  const { code, output } = await verify('--folder', folder);
  expect({ code, output }).toEqual({ code: 1, output: expect.stringContaining('grants.trail_chain 3: its end is 1') });
  expect(output).toContain('✗ broken: I9');
}, 120_000);

it('says what to do where there is no house', async () => {
  expect(await verify('--folder', join(folder, 'nowhere'))).toEqual({ code: 1, output: expect.stringContaining('there are no keys in') });
}, 120_000);
