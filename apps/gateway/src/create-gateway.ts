import { ApolloServer } from '@apollo/server';
import fastifyApollo from '@as-integrations/fastify';
import { createFileStore } from '@unionhall/files';
import {
  createErrorFormatter,
  createRateLimit,
  type ErrorLog,
  limitsForServer,
  mutationRateLimit,
  OUTER_BODY_BYTES,
  outerLimits,
  type Rate,
  type RateLimit,
  type TokenMint,
} from '@unionhall/graphql';
import fastify, { type FastifyInstance } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import type { GatewayContext } from './context';
import type { CallerChecks } from './http/caller';
import { allowOrigins } from './http/cross-origin';
import { serveGraphiql } from './http/graphiql';
import { type ExportLimits, serveExport } from './http/export';
import { serveFiles } from './http/files';
import { serveHealth } from './http/health';
import { knowCallers, REQUEST_MS } from './http/known-callers';
import { answerFailures } from './http/refusals';
import { sendSecurityHeaders } from './http/security-headers';
import { noServiceMutations } from './no-service-mutations';
import type { RegisteredOperation } from './plans/operations';
import { registeredOnly, registeredQueries } from './plans/registered-queries';
import { rehearse } from './plans/rehearse';
import { warmPlans } from './plans/warm-plans';
import type { RequestMetrics } from './request-metrics';
import { openSubgraphs } from './subgraphs';
import type { SubgraphTargets } from './subgraphs/target';
import { openSupergraph } from './supergraph';

/** What a gateway is made of. */
export interface GatewayOptions {
  /** The composed supergraph, as text. */
  readonly supergraphSdl: string;
  readonly subgraphs: SubgraphTargets;
  readonly callers: CallerChecks;
  /** Signs for the departments that are behind ports; not needed when all are in this process. */
  readonly mint?: TokenMint;
  readonly log: ErrorLog;
  /** Production hides the schema and GraphiQL. */
  readonly production: boolean;
  /** Planned before the gateway is ready, and answered by the SHA-256 of their text. */
  readonly operations?: readonly RegisteredOperation[];
  /** With a bearer token here, every registered query is asked once before the gateway is ready, so that the first answer is as quick as later ones. */
  readonly rehearsalToken?: string;
  /** Answer registered operations only. */
  readonly safelist?: boolean;
  /** Where files that records refer to by SHA-256 are kept; without it there is no /files. */
  readonly filesFolder?: string;
  /** Web origins that may use the endpoint. */
  readonly origins?: readonly string[];
  /** Behind a proxy that ends TLS and sets X-Forwarded-For. */
  readonly behindProxy?: boolean;
  /** Counts the requests of the graph. */
  readonly metrics?: RequestMetrics;
  readonly requestRate?: Rate;
  /** 200,000 rows and ten minutes unless said otherwise. */
  readonly exports?: ExportLimits;
  readonly mutationRate?: Rate;
  readonly host?: string;
  /** 0, the default, takes a free one. */
  readonly port?: number;
}

/** A gateway that answers. */
export interface Gateway {
  /** The base address; GraphQL is at /graphql, health at /health/live and /health/ready. */
  readonly url: string;
  readonly server: FastifyInstance;
  /** How many query plans were made so far, those made in warming included. */
  plansMade(): number;
  /** Not ready any more, running requests answered, connections closed. */
  stop(): Promise<void>;
}

const UPLOAD_MS = 60_000;
const PATH = '/graphql';
const EXPORTS: ExportLimits = { rows: 200_000, milliseconds: 600_000 };
const REQUEST_RATE: Rate = { requests: 2_000, seconds: 10 };
const MUTATION_RATE: Rate = { requests: 300, seconds: 10 };

/**
 * Starts the one endpoint over the departments' subgraphs. It is ready when this resolves: supergraph loaded, plans made.
 * @throws {Error} when the supergraph or a registered operation does not fit; nothing is left running then
 */
export async function createGateway(options: GatewayOptions): Promise<Gateway> {
  const { log, production, operations = [], rehearsalToken, host = '127.0.0.1', port = 0 } = options;
  const subgraphs = openSubgraphs(options.subgraphs, options.mint);
  const closeSubgraphs = async () => void (await Promise.all([...subgraphs.values()].map((subgraph) => subgraph.close())));
  let listening: FastifyInstance | undefined;
  try {
    const supergraph = openSupergraph(options.supergraphSdl, subgraphs, log);
    const apollo = apolloServer(options, supergraph.gateway);
    await apollo.start();
    await warmPlans(apollo, supergraph.schema, operations);

    let ready = false;
    const server = httpServer(options);
    listening = server;
    serveHealth(server, subgraphs, () => ready);
    if (!production) serveGraphiql(server, PATH);
    if (options.filesFolder !== undefined) serveFiles(server, createFileStore({ folder: options.filesFolder }), options.callers);
    const limit = createRateLimit(options.requestRate ?? REQUEST_RATE);
    serveExport(server, { apollo, schema: supergraph.schema, callers: options.callers, limit, log, most: options.exports ?? EXPORTS });
    await serveGraph(server, apollo, options.callers, limit);
    const url = await server.listen({ host, port });
    if (rehearsalToken !== undefined) await rehearse({ url: `${url}${PATH}`, schema: supergraph.schema, token: rehearsalToken }, operations);
    ready = true;
    return {
      url,
      server,
      plansMade: supergraph.plansMade,
      async stop() {
        ready = false;
        await server.close();
        await apollo.stop();
        await closeSubgraphs();
      },
    };
  } catch (error) {
    await listening?.close();
    await closeSubgraphs();
    throw error;
  }
}

function apolloServer({ production, operations = [], safelist, mutationRate = MUTATION_RATE, metrics, log }: GatewayOptions, gateway: ReturnType<typeof openSupergraph>['gateway']) {
  const limits = limitsForServer({ limits: outerLimits, production });
  return new ApolloServer<GatewayContext>({
    ...limits,
    gateway,
    persistedQueries: registeredQueries(operations),
    formatError: createErrorFormatter(log),
    plugins: [...limits.plugins, noServiceMutations(), mutationRateLimit(mutationRate), ...(safelist ? [registeredOnly(operations)] : []), ...(metrics ? [metrics.plugin] : [])],
  });
}

function httpServer({ log, origins = [], production, filesFolder, behindProxy = false }: GatewayOptions): FastifyInstance {
  const server = fastify({
    bodyLimit: OUTER_BODY_BYTES,
    // An upload takes as long as the line does; the graph has its own deadline.
    requestTimeout: filesFolder === undefined ? REQUEST_MS : UPLOAD_MS,
    forceCloseConnections: 'idle',
    trustProxy: behindProxy,
    // The id is ours: a client's could be anything, and would reach the logs of every department.
    genReqId: () => uuidv7(),
    requestIdHeader: false,
  });
  // JSON only: the content types a foreign page's form can send are not read at all.
  server.removeContentTypeParser(['text/plain']);
  server.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
  });
  sendSecurityHeaders(server, { https: production });
  allowOrigins(server, origins);
  answerFailures(server, log);
  return server;
}

async function serveGraph(server: FastifyInstance, apollo: ApolloServer<GatewayContext>, callers: CallerChecks, limit: RateLimit): Promise<void> {
  await server.register(async (graph) => {
    const contextOf = knowCallers(graph, callers, limit);
    await graph.register(fastifyApollo(apollo), { path: PATH, method: ['GET', 'POST'], context: async (request) => contextOf(request) });
  });
}
