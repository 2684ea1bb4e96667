import type { Department } from '@unionhall/contracts';
import type { AnyAct, DepartmentSchema, Subscription } from '@unionhall/database';
import type { TransitionTable } from '@unionhall/kernel';
import type { BackgroundJob } from './background-job';
import type { Subgraph } from '../subgraph/build-subgraph';

/** A department as its app defines it: everything that is the same whether it runs alone or with the others. */
export interface DepartmentDefinition {
  readonly department: Department;
  /** Built when asked for, because building a schema takes a moment. */
  readonly subgraph: () => Subgraph;
  /** The entities of its tables, besides the house's. */
  readonly entities: readonly Function[];
  /** Its migrations, and which of its tables are append-only. */
  readonly schema: DepartmentSchema;
  /** What it does about the events of others: the whole list. */
  readonly subscriptions: readonly Subscription[];
  /** Every act: for docs/acts.md, the lint over the schema, and verify. */
  readonly acts: readonly AnyAct[];
  /** What it does in the background. */
  readonly jobs: readonly BackgroundJob[];
  /** The parameters it replays past acts by. */
  readonly replayedParameters: readonly string[];
  /** The life of each of its objects, by table: for verify. */
  readonly transitions: Readonly<Record<string, TransitionTable<string>>>;
}
