import { mkdtemp, readdir, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findInstalledPrograms } from './installed-programs';
import { mariadbEngine } from './mariadb-engine';
import { stateFolder } from '../project-folder';
import { unpackedPrograms } from './unpacked-programs';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'unionhall engine '));
});

afterEach(() => rm(folder, { recursive: true, force: true }));

it('makes data folders of a clone whose path has spaces, from one template', async () => {
  const programs = (await findInstalledPrograms('')) ?? (await unpackedPrograms(join(stateFolder, 'mariadb'), console.error));
  if (programs === null) throw new Error('no programs of a MariaDB server on this machine');
  const base = join(folder, 'base');
  await symlink(programs.base, base);
  const share = programs.share?.replace(programs.base, base) ?? null;
  const engine = mariadbEngine({ ...programs, base, share }, join(folder, 'templates'));

  await Promise.all([engine.createData(join(folder, 'first')), engine.createData(join(folder, 'second'))]);

  expect(await readdir(join(folder, 'first'))).toContain('mysql');
  expect(await readdir(join(folder, 'second'))).toEqual(await readdir(join(folder, 'first')));
  const templates = (await readdir(join(folder, 'templates'))).filter((name) => !name.endsWith('.lock'));
  expect(templates).toHaveLength(1);
});
