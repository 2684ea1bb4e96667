import { HouseError } from '@unionhall/contracts';
import { type ErrorLog, errorResponse, localeOf } from '@unionhall/graphql';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

/** Answers a request that does not get as far as GraphQL, in GraphQL's shape. */
export function refuseRequest(request: FastifyRequest, reply: FastifyReply, error: HouseError, status?: number): FastifyReply {
  const response = errorResponse(error, request.id, localeOf(request.headers['accept-language']));
  return reply.code(status ?? response.status).send(response.body);
}

/** Gives every failure of the HTTP layer a code of ours; what is nobody's known fault is masked and logged. */
export function answerFailures(fastify: FastifyInstance, log: ErrorLog): void {
  fastify.setNotFoundHandler((request, reply) => refuseRequest(request, reply, new HouseError('NOT_FOUND')));
  fastify.setErrorHandler<FastifyError | HouseError>((error, request, reply) => {
    if (error instanceof HouseError) return refuseRequest(request, reply, error);
    const { statusCode = 500 } = error;
    if (statusCode === 413) return refuseRequest(request, reply, new HouseError('LIMIT_EXCEEDED', { reason: 'body' }), statusCode);
    if (statusCode < 500) return refuseRequest(request, reply, new HouseError('BAD_USER_INPUT'), statusCode);
    log.error({ requestId: request.id, err: error }, 'request failed');
    return refuseRequest(request, reply, new HouseError('INTERNAL'));
  });
}
