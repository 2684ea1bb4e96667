import type { FastifyInstance } from 'fastify';
import type { Subgraph } from '../subgraphs/target';

/**
 * /health/live answers while the process does. /health/ready says whether requests should come here: the gateway answers
 * without some department, so their state is told, not required.
 */
export function serveHealth(fastify: FastifyInstance, subgraphs: ReadonlyMap<string, Subgraph>, isReady: () => boolean): void {
  fastify.get('/health/live', () => ({ live: true }));
  fastify.get('/health/ready', async (_request, reply) => {
    const states = [...subgraphs].map(async ([name, subgraph]) => [name, (await subgraph.ready()) ? 'ok' : 'failed'] as const);
    const checks = Object.fromEntries(await Promise.all(states));
    return reply.code(isReady() ? 200 : 503).send({ ready: isReady(), subgraphs: checks });
  });
}
