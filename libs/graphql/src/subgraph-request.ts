import type { Caller } from '@unionhall/contracts';
import type { Locale } from '@unionhall/rulebook';

/** One operation for a department's subgraph, as the gateway hands it over when both run in one process. */
export interface SubgraphRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables: Readonly<Record<string, unknown>>;
  /** As a value: inside one process there is nobody to forge it. */
  readonly caller: Caller;
  readonly requestId: string;
  readonly locale: Locale;
}
