import fastify from 'fastify';
import type { Registry } from 'prom-client';

/** Where metrics are read. */
export interface MetricsSettings {
  readonly registry: Registry;
  readonly host: string;
  /** A port of its own, because whoever may ask the graph has no business with these numbers; 0 takes a free one. */
  readonly port: number;
}

/** Serves /metrics in the text form of Prometheus. */
export async function serveMetrics({ registry, host, port }: MetricsSettings): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = fastify({ forceCloseConnections: 'idle' });
  server.get('/metrics', async (_request, reply) => reply.type(registry.contentType).send(await registry.metrics()));
  return { url: await server.listen({ host, port }), stop: () => server.close() };
}
