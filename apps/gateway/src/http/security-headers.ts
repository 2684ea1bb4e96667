import type { FastifyInstance } from 'fastify';

const HEADERS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-site',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  // Answers depend on who asks; nobody in between may keep one.
  'cache-control': 'no-store',
};

/** Headers that keep browsers from doing more with an answer than reading it. `https` tells them to come by HTTPS only. */
export function sendSecurityHeaders(fastify: FastifyInstance, { https }: { readonly https: boolean }): void {
  fastify.addHook('onRequest', async (_request, reply) => {
    reply.headers(https ? { ...HEADERS, 'strict-transport-security': 'max-age=31536000; includeSubDomains' } : HEADERS);
  });
}
