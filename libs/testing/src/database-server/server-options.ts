import type { ServerSettings } from './engine';

const common = [
  '--skip-name-resolve',
  '--character-set-server=utf8mb4',
  '--collation-server=utf8mb4_unicode_ci',
  '--max-connections=300',
];

// As docker/compose.yaml has it: with a binary log, a server lets administrators only make triggers unless it is told.
const durable = ['--innodb-flush-log-at-trx-commit=1', '--log-bin=binary-log', '--sync-binlog=1', '--expire-logs-days=14', '--log-bin-trust-function-creators=1'];

// A test's data is thrown away, so nothing is worth a disk flush or an orderly shutdown.
const fast = [
  '--innodb-flush-log-at-trx-commit=0',
  '--sync-frm=0',
  '--innodb-doublewrite=0',
  '--innodb-fast-shutdown=2',
  '--performance-schema=0',
  '--innodb-buffer-pool-size=64M',
  '--innodb-log-file-size=16M',
];

/** The server options that are the same wherever the server runs. */
export function serverOptions(settings: Pick<ServerSettings, 'durable'>): readonly string[] {
  return [...common, ...(settings.durable ? durable : fast)];
}
