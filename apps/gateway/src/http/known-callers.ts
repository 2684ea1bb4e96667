import type { Caller } from '@unionhall/contracts';
import { inRequestScope, localeOf, type RateLimit } from '@unionhall/graphql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { GatewayContext } from '../context';
import { type CallerChecks, callerOf, nameOf } from './caller';

/** The longest a request may take, in milliseconds; what has not come shortly before is left blank. */
export const REQUEST_MS = 10_000;
const ANSWER_MS = 500;

/**
 * From here on every request of the scope has a caller, who is told and counted before its body is read.
 * @returns what the gateway knows of such a request, its time counted from the call
 */
export function knowCallers(scope: FastifyInstance, callers: CallerChecks, limit: RateLimit): (request: FastifyRequest) => GatewayContext {
  const known = new WeakMap<FastifyRequest, Caller>();
  scope.addHook('onRequest', async (request) => {
    const caller = await callerOf(request, callers);
    await limit.count(nameOf(caller, request.ip));
    known.set(request, caller);
  });
  scope.addHook('preHandler', (request, _reply, done) => {
    inRequestScope({ requestId: request.id, locale: localeOf(request.headers['accept-language']) }, done);
  });
  return (request) => {
    const caller = known.get(request);
    if (!caller) throw new Error('a request reached the graph without its caller');
    return {
      caller,
      callerName: nameOf(caller, request.ip),
      requestId: request.id,
      locale: localeOf(request.headers['accept-language']),
      deadline: Date.now() + REQUEST_MS - ANSWER_MS,
      planOnly: false,
    };
  };
}
