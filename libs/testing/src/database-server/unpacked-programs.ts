import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { withLockFile } from '../../lock-file.cjs';
import { type DebianPackages, debianPackages } from './debian-packages';
import type { MariadbPrograms } from './mariadb-engine';
import { missingLibraries, packageOfLibrary } from './missing-libraries';

// The client's package brings my_print_defaults, which the installer calls.
const packages = ['mariadb-server-core', 'mariadb-client-core'];

/**
 * MariaDB's programs from Debian's packages, downloaded (about 10 MB) and unpacked into `folder` at the first call:
 * no root, no service, nothing outside the folder. Null on a system without Debian's package tools.
 *
 * @throws when the packages cannot be downloaded, or libraries are still missing afterwards
 */
export async function unpackedPrograms(folder: string, onProgress: (message: string) => void): Promise<MariadbPrograms | null> {
  await mkdir(folder, { recursive: true });
  const root = join(folder, 'programs');
  return withLockFile(join(folder, 'programs.lock'), async () => {
    if (await stat(root).then(() => false, () => true)) {
      const debian = await debianPackages(folder, packages[0] ?? '');
      if (debian === null) return null;
      onProgress('downloading MariaDB into the project folder (about 10 MB, once)');
      const partial = `${root}.partial`;
      await rm(partial, { recursive: true, force: true });
      await debian.unpack(packages, partial);
      await addMissingLibraries(debian, partial);
      await rename(partial, root);
    }
    return programsIn(root);
  });
}

async function programsIn(root: string): Promise<MariadbPrograms> {
  const base = join(root, 'usr');
  return {
    kind: 'private',
    server: join(base, 'sbin', 'mariadbd'),
    installer: join(base, 'bin', 'mariadb-install-db'),
    base,
    share: join(base, 'share', 'mysql'),
    libraries: await libraryFolders(root),
  };
}

async function libraryFolders(root: string): Promise<string[]> {
  const inside = async (parent: string): Promise<string[]> =>
    (await readdir(parent).catch(() => [])).filter((name) => name.endsWith('-linux-gnu')).map((name) => join(parent, name));
  return [...(await inside(join(root, 'usr', 'lib'))), ...(await inside(join(root, 'lib')))];
}

/** Fetches libraries until nothing is missing: a fetched library may itself need another. */
async function addMissingLibraries(debian: DebianPackages, root: string): Promise<void> {
  const server = join(root, 'usr', 'sbin', 'mariadbd');
  const candidates = await debian.needs(packages);
  let missing = await missingLibraries(server, await libraryFolders(root));
  while (missing.length > 0) {
    const found = missing.map((library) => packageOfLibrary(library, candidates));
    const names = found.filter((name) => name !== undefined);
    if (names.length === 0) throw new Error(`no package found for ${missing.join(', ')}`);
    await debian.unpack(names, root);
    const still = await missingLibraries(server, await libraryFolders(root));
    if (still.join() === missing.join()) throw new Error(`still missing after ${names.join(', ')}: ${still.join(', ')}`);
    missing = still;
  }
}
