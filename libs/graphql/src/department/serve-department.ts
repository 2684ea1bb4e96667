import { ApolloServer, type ApolloServerOptions } from '@apollo/server';
import { ApolloServerPluginInlineTraceDisabled } from '@apollo/server/plugin/disabled';

import fastifyApollo from '@as-integrations/fastify';
import { departments, HouseError } from '@unionhall/contracts';
import fastify, { type FastifyError, type FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { createErrorFormatter, type ErrorLog, errorResponse, inRequestScope, localeOf } from '../errors';
import { identityOf, protectInternalPort, purposeGuard, type PurposeContext, type TokenCheck } from '../identity';
import { INNER_BODY_BYTES, innerLimits, limitsForServer } from '../limits';
import type { RequestContext } from '../subgraph/context';
import type { RunningDepartment } from './start-department';

/** How a department's port is served. */
export interface ServeSettings {
  readonly running: RunningDepartment;
  readonly tokens: TokenCheck;
  readonly logger: Parameters<typeof createErrorFormatter>[0];
  readonly host: string;
  /** 0 takes a free one. */
  readonly port: number;
}

/** A department behind its port. */
export interface ServedDepartment {
  readonly url: string;
  stop(): Promise<void>;
}

const REQUEST_MS = 10_000;

const envelopes = z
  .array(
    z.object({
      id: z.uuid(),
      name: z.string().max(100),
      from: z.enum(departments),
      to: z.enum(departments),
      subjectId: z.uuid(),
      sequence: z.number().int().min(1),
      onBehalfOf: z.uuid().nullable(),
      at: z.iso.datetime(),
      payload: z.unknown(),
    }),
  )
  .max(1_000);

/** Serves a department between processes: /graphql and /events behind internal tokens, /health for whoever starts it. */
export async function serveDepartment({ running, tokens, logger, host, port }: ServeSettings): Promise<ServedDepartment> {
  const server = fastify({ bodyLimit: INNER_BODY_BYTES, requestTimeout: REQUEST_MS, forceCloseConnections: 'idle', genReqId: () => uuidv7(), requestIdHeader: false });
  maskFailures(server, logger);
  const limits = limitsForServer({ limits: innerLimits, production: true });
  const apollo = new ApolloServer<RequestContext & PurposeContext>({
    ...limits,
    gateway: compiled(running),
    formatError: createErrorFormatter(logger),
    plugins: [...limits.plugins, ApolloServerPluginInlineTraceDisabled(), purposeGuard()],
  });
  await apollo.start();

  await server.register(async (graphql) => {
    protectInternalPort(graphql, { tokens, purposes: ['query', 'mutation'] });
    graphql.addHook('preHandler', (request, _reply, done) => {
      const { requestId } = identityOf(request);
      inRequestScope({ requestId, locale: localeOf(request.headers['accept-language']) }, done);
    });
    await graphql.register(fastifyApollo(apollo), {
      path: '/graphql',
      context: async (request) => {
        const { caller, requestId, purpose } = identityOf(request);
        return { ...running.context({ caller, requestId, locale: localeOf(request.headers['accept-language']) }), purpose };
      },
    });
  });

  await server.register(async (events) => {
    protectInternalPort(events, { tokens, purposes: ['event'] });
    events.post('/events', async (request, reply) => {
      const told = envelopes.parse(request.body);
      const { caller } = identityOf(request);
      // A department tells its own events only, whatever the envelope says.
      if (told.some(({ from }) => from !== caller.service)) throw new HouseError('UNAUTHENTICATED');
      await running.inbox.receive(told);
      return reply.code(204).send();
    });
  });

  registerHealth(server, running);
  const url = await server.listen({ host, port });
  return {
    url,
    stop: async () => {
      await server.close();
      await apollo.stop();
    },
  };
}

/** Apollo's door for another way of running operations than its own. */
function compiled({ schema, run }: RunningDepartment): NonNullable<ApolloServerOptions<RequestContext>['gateway']> {
  return {
    onSchemaLoadOrUpdate(tell) {
      tell({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: ({ document, operationName, request, context }) => run({ document, operationName, variables: request.variables ?? {}, context }),
    }),
    stop: async () => undefined,
  };
}

/** What fails outside GraphQL is answered by its code; Fastify itself would send the message of any error. */
function maskFailures(server: FastifyInstance, log: ErrorLog): void {
  server.setErrorHandler<FastifyError | HouseError>((error, request, reply) => {
    const known = error instanceof HouseError ? error : (error.statusCode ?? 500) < 500 ? new HouseError('BAD_USER_INPUT') : undefined;
    if (!known) log.error({ requestId: request.id, err: error }, 'request failed');
    const { status, body } = errorResponse(known ?? error, request.id, localeOf(request.headers['accept-language']));
    return reply.code(status).send(body);
  });
}

function registerHealth(server: FastifyInstance, running: RunningDepartment): void {
  server.get('/health/live', () => ({ live: true }));
  server.get('/health/ready', async (_request, reply) => {
    const readiness = await running.readiness();
    return reply.code(readiness.ready ? 200 : 503).send(readiness);
  });
}

