import type { AnyAct, AnyLife } from '@unionhall/database';
import type { TransitionTable } from '@unionhall/kernel';
import type { ReferenceResolver } from '../access/enforce';
import type { BackgroundJob } from './background-job';
import type { ActReplay } from '../replay/act-replay';

/** What one noun of a department brings into it; the folder of the noun exports it from `<noun>.part.ts`. */
export interface DepartmentPart {
  /** Its acts: each is a mutation of the graph. */
  readonly acts?: readonly AnyAct[];
  /** Its tables. One whose type has a @key is found by that key from other departments. */
  readonly entities?: readonly Function[];
  /** Its queries, and the computed fields of its types. */
  readonly resolvers?: readonly Function[];
  /** Entities of other departments it refers to or adds fields to: known here by their keys alone. */
  readonly stubs?: readonly Function[];
  /** How an entity with a @key is found that is no table, or by more than its key. */
  readonly references?: Readonly<Record<string, ReferenceResolver>>;
  /** The lives of its objects, which bring the tables of their steps: `verify` holds the steps to the tables of transitions. */
  readonly lives?: readonly AnyLife[];
  /** How its acts are asked again by another value of a parameter: the department then answers `<department>ParameterReplay`. */
  readonly replays?: readonly ActReplay[];
  /** What it does in the background, beside the requests. */
  readonly jobs?: readonly BackgroundJob[];
  /** Lives of which no history is kept, by table. */
  readonly transitions?: Readonly<Record<string, TransitionTable<string>>>;
}
