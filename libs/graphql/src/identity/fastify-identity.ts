import { createHash } from 'node:crypto';
import type { Caller } from '@unionhall/contracts';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { v7 as uuidv7 } from 'uuid';
import { HouseError } from '@unionhall/contracts';
import { errorResponse } from '../errors/error-response';
import { localeOf } from '../errors/locale';
import { assertBodyMatches, type CheckedToken, type TokenCheck } from './token-check';
import type { TokenPurpose } from './token-claims';

/** What is known of a request once its internal token was accepted. */
export interface RequestIdentity {
  readonly caller: Caller;
  readonly purpose: TokenPurpose;
  /** The id the gateway gave the request; one of our own where it gave none. */
  readonly requestId: string;
}

/** How a port is protected. */
export interface InternalPortOptions {
  readonly tokens: TokenCheck;
  /** The purposes this port serves, e.g. query and mutation for GraphQL, event for the inbox. */
  readonly purposes: readonly TokenPurpose[];
}

interface Arrival {
  readonly checked: CheckedToken;
  readonly requestId: string;
  bodySha256: string | null;
}

const arrivals = new WeakMap<FastifyRequest, Arrival>();
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/**
 * Lets only requests with a good internal token into this Fastify instance (or encapsulated context): the token is checked
 * before the body is read, the body against the token's hash before any handler sees it. Everything else is answered 401 in
 * GraphQL's shape. JSON is the only content type read.
 */
export function protectInternalPort(fastify: FastifyInstance, { tokens, purposes }: InternalPortOptions): void {
  fastify.addHook('onRequest', (request, reply) =>
    orRefuse(request, reply, async () => {
      const checked = await tokens.check(bearerOf(request));
      if (!purposes.includes(checked.purpose)) throw new HouseError('UNAUTHENTICATED');
      arrivals.set(request, { checked, requestId: requestIdOf(request), bodySha256: null });
    }),
  );

  const parseJson = fastify.getDefaultJsonParser('error', 'error');
  fastify.removeAllContentTypeParsers();
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, (request, body: Buffer, done) => {
    const arrival = arrivals.get(request);
    if (arrival && arrival.checked.bodySha256 !== null) arrival.bodySha256 = sha256Hex(body);
    void parseJson(request, body.toString('utf8'), done);
  });

  fastify.addHook('preValidation', (request, reply) =>
    orRefuse(request, reply, async () => {
      const arrival = arrivals.get(request);
      if (!arrival) throw new HouseError('UNAUTHENTICATED');
      assertBodyMatches(arrival.checked, arrival.bodySha256);
    }),
  );
}

async function orRefuse(request: FastifyRequest, reply: FastifyReply, check: () => Promise<void>): Promise<unknown> {
  try {
    return await check();
  } catch (error) {
    const { status, body } = errorResponse(error, requestIdOf(request), localeOf(request.headers['accept-language']));
    return reply.code(status).send(body);
  }
}

/**
 * The identity of a request that came through a protected port.
 * @throws {HouseError} UNAUTHENTICATED when the port is not protected: a forgotten hook must not open a door
 */
export function identityOf(request: FastifyRequest): RequestIdentity {
  const arrival = arrivals.get(request);
  if (!arrival) throw new HouseError('UNAUTHENTICATED');
  const { checked, requestId } = arrival;
  return { caller: checked.caller, purpose: checked.purpose, requestId };
}

/** The SHA-256 of a body, as internal tokens carry it. */
export function sha256Hex(body: string | Buffer): string {
  return createHash('sha256').update(body).digest('hex');
}

function bearerOf(request: FastifyRequest): string {
  return /^Bearer ([\w.~+/=-]+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
}

function requestIdOf(request: FastifyRequest): string {
  const given = arrivals.get(request)?.requestId ?? request.headers['x-request-id'];
  return typeof given === 'string' && UUID.test(given) ? given : uuidv7();
}
