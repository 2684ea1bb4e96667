import { createHash } from 'node:crypto';
import { cp, mkdir, mkdtemp, rename, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { withLockFile } from '../../lock-file.cjs';
import type { Engine } from './engine';
import { run } from './run';
import { serverOptions } from './server-options';

/** Where the programs of a MariaDB server are. All paths are absolute. */
export interface MariadbPrograms {
  readonly kind: Engine['kind'];
  /** mariadbd itself. */
  readonly server: string;
  /** mariadb-install-db, which fills a new data folder. */
  readonly installer: string;
  /** The folder that `bin`, `sbin` and `share` hang under. */
  readonly base: string;
  /** Messages and character sets; null leaves them where the server was built to look. */
  readonly share: string | null;
  /** Shared libraries that the system does not have itself; empty for none. */
  readonly libraries: readonly string[];
}

// mariadbd refuses to run as root unless it is told so; the private server then simply stays this user's.
const userOption = process.getuid?.() === 0 ? ['--user=root'] : [];

/**
 * Runs MariaDB from programs on this machine.
 *
 * @param templates folder that keeps one freshly installed data folder per version: copying it is ten times quicker than installing
 */
export function mariadbEngine(programs: MariadbPrograms, templates: string): Engine {
  const environment: Record<string, string> = programs.libraries.length > 0 ? { LD_LIBRARY_PATH: programs.libraries.join(':') } : {};
  const share = shareOptions(programs.share);

  async function template(): Promise<string> {
    const { stdout } = await run(programs.server, ['--no-defaults', ...share, '--version'], { environment });
    const folder = join(templates, `template-${createHash('sha256').update(stdout).digest('hex').slice(0, 12)}`);
    await mkdir(templates, { recursive: true });
    await withLockFile(`${folder}.lock`, async () => {
      if (!(await exists(folder))) await whole(folder, (partial) => installData(programs, partial, environment));
    });
    return folder;
  }

  return {
    kind: programs.kind,
    clientHost: '127.0.0.1',
    createData: async (folder) => {
      const source = await template();
      await whole(folder, (partial) => cp(source, partial, { recursive: true }));
    },
    command: (settings) => ({
      program: programs.server,
      args: [
        '--no-defaults',
        ...userOption,
        `--basedir=${programs.base}`,
        ...share,
        `--datadir=${settings.data}`,
        `--tmpdir=${settings.temporary}`,
        // Relative to the data folder: an absolute path of a deep clone would pass the 107 bytes a socket's name may have.
        '--socket=server.sock',
        '--pid-file=server.pid',
        `--init-file=${settings.initialSql}`,
        `--port=${settings.port}`,
        '--bind-address=127.0.0.1',
        ...serverOptions(settings),
      ],
      environment,
    }),
  };
}

async function installData(programs: MariadbPrograms, folder: string, environment: Readonly<Record<string, string>>): Promise<void> {
  // The installer is a shell script that falls apart over spaces in a path: it sees the folders by links without any.
  const links = await mkdtemp(join(tmpdir(), 'unionhall-install-'));
  const base = join(links, 'base');
  const data = join(links, 'data');
  await symlink(programs.base, base);
  await symlink(dirname(folder), data);
  const args = [
    '--no-defaults',
    ...userOption,
    `--basedir=${base}`,
    ...shareOptions(programs.share === null ? null : join(base, relative(programs.base, programs.share))),
    `--datadir=${join(data, basename(folder))}`,
    // 'socket' leaves no root without a password; the login that we use is made by the initial SQL of each start.
    '--auth-root-authentication-method=socket',
    '--skip-test-db',
    '--skip-name-resolve',
    '--innodb-log-file-size=16M',
  ];
  await run(programs.installer, args, { environment, folder: links }).finally(() => rm(links, { recursive: true }));
}

function shareOptions(share: string | null): string[] {
  return share === null ? [] : [`--lc-messages-dir=${share}`, `--character-sets-dir=${join(share, 'charsets')}`];
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** Makes a folder that is either whole or not there, whatever kills us in the middle. */
async function whole(folder: string, fill: (partial: string) => Promise<void>): Promise<void> {
  const partial = `${folder}.partial`;
  await rm(partial, { recursive: true, force: true });
  await fill(partial);
  await rename(partial, folder);
}
