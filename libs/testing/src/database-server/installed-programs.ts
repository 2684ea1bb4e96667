import { access, constants, realpath } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import type { MariadbPrograms } from './mariadb-engine';

// Servers live outside an ordinary user's PATH on most systems.
const folders = ['/usr/sbin', '/usr/bin', '/usr/libexec', '/usr/local/sbin', '/usr/local/bin', '/usr/local/mysql/bin'];

/**
 * MariaDB's server and installer as installed on this machine, or null when either is missing.
 *
 * @param path folders to look in before the usual ones, separated as in PATH
 */
export async function findInstalledPrograms(path: string): Promise<MariadbPrograms | null> {
  const places = [...path.split(delimiter).filter((folder) => folder !== ''), ...folders];
  const server = await findProgram('mariadbd', places);
  const installer = await findProgram('mariadb-install-db', places);
  if (server === null || installer === null) return null;
  return { kind: 'found', server, installer, base: dirname(dirname(await realpath(server))), share: null, libraries: [] };
}

async function findProgram(name: string, places: readonly string[]): Promise<string | null> {
  for (const place of places) {
    const file = join(place, name);
    if (await access(file, constants.X_OK).then(() => true, () => false)) return file;
  }
  return null;
}
