import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { run, tryRun } from './run';

/** Debian's package tools as an ordinary user may use them: nothing is installed, everything stays in one folder. */
export interface DebianPackages {
  /** Downloads packages and unpacks them under `folder`, which looks like a small file system afterwards. */
  unpack(names: readonly string[], folder: string): Promise<void>;
  /** The packages (of libraries, too) that the named ones need, directly or not. */
  needs(names: readonly string[]): Promise<ReadonlySet<string>>;
}

/**
 * Debian's packages, or null on a system without apt and dpkg.
 *
 * @param cache where downloads, and package lists of our own, may lie
 * @param wanted a package the system's lists must know; when they do not, lists of our own are fetched
 */
export async function debianPackages(cache: string, wanted: string): Promise<DebianPackages | null> {
  if ((await tryRun('apt-get', ['--version'])) === null || (await tryRun('dpkg-deb', ['--version'])) === null) return null;
  const known = await tryRun('apt-cache', ['show', wanted]);
  const system = packagesWith([], cache);
  if (known === null) return ownLists(cache);
  return {
    needs: (names) => system.needs(names),
    // Old lists name versions that the archive no longer has: fetch lists of our own then.
    unpack: (names, folder) => system.unpack(names, folder).catch(async () => (await ownLists(cache)).unpack(names, folder)),
  };
}

async function ownLists(cache: string): Promise<DebianPackages> {
  const state = join(cache, 'apt');
  await mkdir(join(state, 'lists', 'partial'), { recursive: true });
  await mkdir(join(state, 'cache', 'archives', 'partial'), { recursive: true });
  const options = [
    `Dir::State=${state}`,
    `Dir::State::lists=${join(state, 'lists')}`,
    'Dir::State::status=/var/lib/dpkg/status',
    `Dir::Cache=${join(state, 'cache')}`,
  ];
  await run('apt-get', [...aptOptions(options), 'update']);
  return packagesWith(options, cache);
}

function aptOptions(options: readonly string[]): string[] {
  // Without a sandbox user apt may write into a folder that only we can enter.
  return ['APT::Sandbox::User=', ...options].flatMap((option) => ['-o', option]);
}

function packagesWith(options: readonly string[], cache: string): DebianPackages {
  return {
    async unpack(names, folder) {
      const downloads = join(cache, 'downloads');
      await rm(downloads, { recursive: true, force: true });
      await mkdir(downloads, { recursive: true });
      await run('apt-get', [...aptOptions(options), 'download', ...names], { folder: downloads });
      for (const file of await readdir(downloads)) await run('dpkg-deb', ['--extract', join(downloads, file), folder]);
      await rm(downloads, { recursive: true, force: true });
    },
    async needs(names) {
      const only = ['--recurse', '--no-recommends', '--no-suggests', '--no-conflicts', '--no-breaks', '--no-replaces', '--no-enhances'];
      const { stdout } = await run('apt-cache', [...aptOptions(options), 'depends', ...only, ...names]);
      return new Set(stdout.split('\n').filter((line) => /^[a-z0-9]/.test(line)));
    },
  };
}
