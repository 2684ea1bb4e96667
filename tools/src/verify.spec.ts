import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provisionSchema } from '@unionhall/database';
import { ensureInstallation } from '@unionhall/graphql';
import { definitions } from '@unionhall/standalone';
import { readTestEnvironment } from '@unionhall/testing';
import { type Connection, createConnection } from 'mysql2/promise';
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
    const command = ['-C', '@unionhall/source', '--require', './tools/register.cjs', 'tools/src/verify.ts', '--url', adminUrl, '--prefix', prefix, ...more];
    const child = execFile(process.execPath, command, { cwd: projectFolder }, (_error, stdout, stderr) => resolve({ code: child.exitCode, output: stdout + stderr }));
  });

it('ends with 0 on a house that is sound, and says where it found nothing to look at', async () => {
  const { code, output } = await verify('--folder', folder);
  expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('✓ I7  支付有据、三人分离 / every payment rests on its decision, by three persons: nothing to check yet') });
  expect(output).toContain('✓ 13 invariants hold');
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
