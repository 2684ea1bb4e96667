import { type Department, HouseError } from '@unionhall/contracts';
import { Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { DataSource } from 'typeorm';
import { processMetrics } from './process-metrics';

/** Seconds an act takes: the transaction's limit is three, a request's ten. */
const ACT_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10];

/** How an act ended: done, refused by a clause, or the code of its error. */
export type ActOutcome = 'done' | 'refused' | HouseError['code'] | 'INTERNAL';

/** What a monitoring system reads of a department. No label holds what a person wrote or is: acts, outcomes and states alone. */
export interface DepartmentMetrics {
  readonly registry: Registry;
  /** Counts an act, and how long it took. */
  actEnded(act: string, outcome: ActOutcome, seconds: number): void;
  /** Reads, whenever it is asked, what waits in the department's database. */
  watch(source: DataSource): void;
}

interface Waiting {
  readonly waiting: string;
  readonly oldest: string | null;
  readonly parked: string;
  readonly failed: string;
  readonly dead: string;
  readonly checkpoint: string | null;
}

const WAITING = `SELECT (SELECT COUNT(*) FROM outbox WHERE delivered_at IS NULL) AS waiting,
  (SELECT TIMESTAMPDIFF(SECOND, MIN(told_at), UTC_TIMESTAMP()) FROM outbox WHERE delivered_at IS NULL) AS oldest,
  (SELECT COUNT(*) FROM inbox WHERE state = 'parked') AS parked, (SELECT COUNT(*) FROM inbox WHERE state = 'failed') AS failed,
  (SELECT COUNT(*) FROM inbox WHERE state = 'dead') AS dead,
  (SELECT TIMESTAMPDIFF(SECOND, MAX(at), UTC_TIMESTAMP()) FROM trail_checkpoint) AS checkpoint`;

/** The metrics of a department's process. */
export function departmentMetrics(department: Department): DepartmentMetrics {
  const registry = processMetrics(department);
  const registers = [registry];
  const acts = new Counter({ name: 'unionhall_acts_total', help: 'Acts that ended, by outcome: done, refused by a clause, or the code of the error.', labelNames: ['act', 'outcome'] as const, registers });
  const seconds = new Histogram({ name: 'unionhall_act_seconds', help: 'How long acts took, from the form of the input to the commit.', labelNames: ['act'] as const, buckets: ACT_SECONDS, registers });
  return {
    registry,
    actEnded: (act, outcome, took) => {
      acts.inc({ act, outcome });
      seconds.observe({ act }, took);
    },
    watch: (source) => watchDatabase(source, registry),
  };
}

function watchDatabase(source: DataSource, registry: Registry): void {
  let asked: Promise<Waiting | undefined> | null = null;
  // All of them are read at once, by one statement; a database that is away leaves them out.
  const read = () =>
    (asked ??= source
      .query<Waiting[]>(WAITING)
      .then(([row]) => row, () => undefined)
      .finally(() => {
        asked = null;
      }));
  const gauge = (name: string, help: string, set: (gauge: Gauge<'state'>, row: Waiting | undefined) => void, labelNames: 'state'[] = []) =>
    new Gauge({
      name,
      help,
      labelNames,
      registers: [registry],
      async collect() {
        const row = await read();
        // What was read before says nothing of now: without labels there is one value to remove, with labels all are reset.
        if (labelNames.length > 0) this.reset();
        else this.remove();
        set(this, row);
      },
    });
  const seconds = (text: string | null) => Math.max(0, Number(text ?? 0));
  gauge('unionhall_database_up', '1 when the department’s database answered this reading.', (it, row) => it.set(row ? 1 : 0));
  gauge('unionhall_events_undelivered', 'Events that were told and not taken yet.', (it, row) => row && it.set(Number(row.waiting)));
  gauge('unionhall_events_undelivered_oldest_seconds', 'Age of the oldest of them, 0 when there is none.', (it, row) => row && it.set(seconds(row.oldest)));
  gauge(
    'unionhall_events_received',
    'Events that arrived and are not applied: parked until an earlier one comes, failed and tried again, dead and waiting for a person.',
    (it, row) => row && (['parked', 'failed', 'dead'] as const).forEach((state) => it.set({ state }, Number(row[state]))),
    ['state'],
  );
  gauge('unionhall_trail_checkpoint_age_seconds', 'Age of the last checkpoint of the audit trail.', (it, row) => row && row.checkpoint !== null && it.set(seconds(row.checkpoint)));
}

/** The outcome an error stands for. */
export const outcomeOf = (error: unknown): ActOutcome => (error instanceof HouseError ? error.code : 'INTERNAL');
