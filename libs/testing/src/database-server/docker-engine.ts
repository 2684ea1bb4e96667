import { mkdir } from 'node:fs/promises';
import type { Engine } from './engine';
import { tryRun } from './run';
import { serverOptions } from './server-options';

/** The image of docker/compose.yaml: the server that is tested. */
const image = 'mariadb:10.11';

/** Runs MariaDB in a container, or null when no Docker engine answers. */
export async function findDockerEngine(): Promise<Engine | null> {
  if ((await tryRun('docker', ['info'])) === null) return null;
  const user = `${process.getuid?.() ?? 0}:${process.getgid?.() ?? 0}`;
  return {
    kind: 'found',
    // The server sees the address of Docker's network, not ours; the port is published to this machine only.
    clientHost: '%',
    // The image fills an empty folder itself.
    createData: (folder) => mkdir(folder),
    command: (settings) => ({
      program: 'docker',
      // Not detached: the docker program passes SIGTERM on to the server, so it stops like one of our own.
      args: [
        'run',
        '--rm',
        `--user=${user}`,
        `--publish=127.0.0.1:${settings.port}:3306`,
        `--volume=${settings.data}:/var/lib/mysql`,
        `--volume=${settings.initialSql}:/initial.sql:ro`,
        '--env=MARIADB_RANDOM_ROOT_PASSWORD=1',
        image,
        '--init-file=/initial.sql',
        ...serverOptions(settings),
      ],
      environment: {},
    }),
  };
}
