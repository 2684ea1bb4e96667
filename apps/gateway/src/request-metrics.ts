import { basename } from 'node:path';
import type { ApolloServerPlugin } from '@apollo/server';
import { processMetrics } from '@unionhall/graphql';
import type { GraphQLFormattedError } from 'graphql';
import { Counter, Histogram, type Registry } from 'prom-client';
import type { GatewayContext } from './context';
import type { RegisteredOperation } from './plans/operations';

/** Seconds a request takes: its limit is ten. */
const REQUEST_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
/** Whatever is not registered: names are the client's to make up, and each would be a series of its own. */
const OTHER = 'other';

/** What a monitoring system reads of the gateway. */
export interface RequestMetrics {
  readonly registry: Registry;
  /** Counts the requests of the graph, by registered operation and by the code of the first error. */
  readonly plugin: ApolloServerPlugin<GatewayContext>;
}

/** The metrics of the gateway's process. */
export function requestMetrics(operations: readonly RegisteredOperation[]): RequestMetrics {
  const registry = processMetrics('gateway');
  const requests = new Counter({ name: 'unionhall_requests_total', help: 'Requests of the graph, by operation and outcome: OK, or the code of the first error.', labelNames: ['operation', 'outcome'] as const, registers: [registry] });
  const seconds = new Histogram({ name: 'unionhall_request_seconds', help: 'How long requests of the graph took.', labelNames: ['operation'] as const, buckets: REQUEST_SECONDS, registers: [registry] });
  const names = new Set(operations.map(({ name }) => basename(name, '.graphql')));
  return {
    registry,
    plugin: {
      requestDidStart: async () => {
        const began = performance.now();
        return {
          willSendResponse: async ({ operationName, response: { body } }) => {
            const operation = operationName && names.has(operationName) ? operationName : OTHER;
            const [error] = (body.kind === 'single' && body.singleResult.errors) || [];
            requests.inc({ operation, outcome: error ? codeOf(error) : 'OK' });
            seconds.observe({ operation }, (performance.now() - began) / 1_000);
          },
        };
      },
    },
  };
}

const codeOf = ({ extensions }: GraphQLFormattedError): string => (typeof extensions?.['code'] === 'string' ? extensions['code'] : 'INTERNAL');
