import type { Caller } from '@unionhall/contracts';
import type { CountedContext } from '@unionhall/graphql';
import type { Locale } from '@unionhall/rulebook';

/** What the gateway knows of a request. */
export interface GatewayContext extends CountedContext {
  readonly caller: Caller;
  readonly requestId: string;
  readonly locale: Locale;
  /** When the answer must be out (milliseconds since 1970): what has not come by then is left blank. */
  readonly deadline: number;
  /** The operation is only planned: no subgraph is asked. */
  readonly planOnly: boolean;
}
