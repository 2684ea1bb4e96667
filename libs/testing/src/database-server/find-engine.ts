import { join } from 'node:path';
import { NoEngineError } from './no-engine-error';
import { findDockerEngine } from './docker-engine';
import type { Engine } from './engine';
import { findInstalledPrograms } from './installed-programs';
import { mariadbEngine } from './mariadb-engine';
import { unpackedPrograms } from './unpacked-programs';

/**
 * The first way of running MariaDB that this machine offers: installed programs, Debian's packages unpacked into the
 * state folder, Docker.
 *
 * @param path folders to look for installed programs in, separated as in PATH
 * @param stateFolder where programs and templates may be kept from run to run
 * @throws {NoEngineError} when there is none, saying what to do
 */
export async function findEngine(path: string, stateFolder: string, onProgress: (message: string) => void): Promise<Engine> {
  const cache = join(stateFolder, 'mariadb');
  const installed = await findInstalledPrograms(path);
  if (installed !== null) return mariadbEngine(installed, cache);

  let reason = 'no Debian package tools (apt-get, dpkg-deb) here';
  try {
    const unpacked = await unpackedPrograms(cache, onProgress);
    if (unpacked !== null) return mariadbEngine(unpacked, cache);
  } catch (error) {
    reason = `Debian's packages could not be unpacked (${lastLine(error)})`;
  }
  const docker = await findDockerEngine();
  if (docker !== null) return docker;
  throw new NoEngineError(
    `No database server: install MariaDB 10.11 (apt-get install mariadb-server-core mariadb-client-core), start Docker, or set UNIONHALL_MYSQL_URL=mysql://user:password@host:port; ${reason}.`,
  );
}

function lastLine(error: unknown): string {
  const text = (error as { stderr?: string }).stderr ?? String(error);
  return text.trim().split('\n').at(-1) ?? '';
}
