import type { Department } from '@unionhall/contracts';
import type { SubgraphRequest } from '@unionhall/graphql';
import type { ExecutionResult } from 'graphql';

/** A department's subgraph behind a port of its own: its base address, e.g. http://grants:4001 */
export interface RemoteTarget {
  readonly url: string;
}

/** A department's subgraph in this process. */
export interface LocalTarget {
  execute(request: SubgraphRequest): Promise<ExecutionResult>;
  readiness(): Promise<{ readonly ready: boolean }>;
}

/** Where the subgraphs of a supergraph are, by department. */
export type SubgraphTargets = Readonly<Partial<Record<Department, RemoteTarget | LocalTarget>>>;

/** A way to a subgraph. */
export interface Subgraph {
  /** @throws when there is no answer: refused, broken, nonsense or too late */
  send(request: SubgraphRequest, milliseconds: number): Promise<ExecutionResult>;
  ready(): Promise<boolean>;
  close(): Promise<void>;
}

/** Whether an operation is a mutation. The planner writes the kind first. */
export function isMutation(query: string): boolean {
  return query.startsWith('mutation');
}
