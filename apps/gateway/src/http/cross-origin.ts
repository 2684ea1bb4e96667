import type { FastifyInstance } from 'fastify';

const ALLOWED_HEADERS = 'authorization, content-type, accept-language, apollo-require-preflight, x-apollo-operation-name';
const REMEMBER_SECONDS = 600;

/** Lets web pages of the listed origins (`https://host`) use the endpoint; without a list, none but our own. */
export function allowOrigins(fastify: FastifyInstance, origins: readonly string[]): void {
  fastify.addHook('onRequest', async (request, reply) => {
    const { origin } = request.headers;
    reply.header('vary', 'origin');
    const allowed = origin !== undefined && origins.includes(origin);
    if (allowed) reply.headers({ 'access-control-allow-origin': origin, 'access-control-expose-headers': 'x-request-id' });
    if (request.method !== 'OPTIONS') return undefined;
    if (allowed) {
      reply.headers({
        'access-control-allow-methods': 'GET, POST',
        'access-control-allow-headers': ALLOWED_HEADERS,
        'access-control-max-age': REMEMBER_SECONDS,
      });
    }
    return reply.code(204).send();
  });
}
