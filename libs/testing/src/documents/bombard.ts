import { type ErrorCode, errorCodes } from '@unionhall/contracts';
import { namesInternalDetails } from '@unionhall/graphql';
import { buildClientSchema, getIntrospectionQuery, type GraphQLSchema, type IntrospectionQuery } from 'graphql';
import type { Random } from '../faults/random';
import { randomDocument } from './random-document';
import { randomBody } from './spoil';

/** The graph that random documents are sent to. */
export interface Bombarded {
  /** The address of GraphQL. */
  readonly url: string;
  /** Bearer tokens of those who ask in turn; null is the public. */
  readonly tokens: readonly (string | null)[];
  readonly random: Random;
  /** The most CPU one document may take, in milliseconds; two seconds when it is not said. */
  readonly mostCpuMs?: number;
}

/** What came of it. */
export interface Bombardment {
  readonly sent: number;
  /** How many were answered with data, with each code, and with each status other than 200. */
  readonly answers: Readonly<Record<string, number>>;
  /** The most CPU one document took in this process, in milliseconds. */
  readonly longestMs: number;
  /** What must never be and was, a line each, with the document. */
  readonly violations: readonly string[];
}

const MOST_CPU_MS = 2_000;
/** Keys of rows that are remembered; the oldest go first, so that new rows get their turn. */
const MOST_KEYS = 400;
const UUID = /"([0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12})"/g;
/** Statuses of a request that was no good or too much; none of them is the server's fault. */
const CALLERS_FAULTS = new Set([400, 405, 413, 415, 429]);

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message?: string; readonly extensions?: { readonly code?: string } }[];
}

/**
 * Sends documents made by chance, one after the other, each as the next caller, and holds every answer against what the
 * house promises: it comes, it is GraphQL, its errors have a code that clients know, none is a fault of ours, nothing
 * internal is in any, and no document takes more CPU than it may. The house must run in this process, whose CPU is read.
 */
export async function bombard({ url, tokens, random, mostCpuMs = MOST_CPU_MS }: Bombarded, count: number): Promise<Bombardment> {
  const schema = await schemaAt(url, tokens.find((token) => token !== null) ?? null);
  const keys: string[] = [];
  const answers: Record<string, number> = {};
  const violations: string[] = [];
  let longestMs = 0;
  const rejections: unknown[] = [];
  const onRejection = (reason: unknown) => void rejections.push(reason);
  process.on('unhandledRejection', onRejection);
  try {
    for (let sent = 0; sent < count; sent += 1) {
      const token = tokens[sent % tokens.length] ?? null;
      const { body, contentType } = randomBody(randomDocument(schema, random, { keys }), random);
      const { status, text, cpuMs: firstMs } = await measured(() => post(url, token, body, contentType));
      // The process also collects its garbage and compiles its code: what is the document's own it takes again, under another name, which no kept plan knows.
      const cpuMs = firstMs <= mostCpuMs ? firstMs : Math.min(firstMs, (await measured(() => post(url, token, body.replace('Random', 'Again'), contentType))).cpuMs);
      longestMs = Math.max(longestMs, cpuMs);
      const faults = [...faultsOf(status, text), ...(cpuMs > mostCpuMs ? [`took ${Math.round(cpuMs)} ms of CPU`] : []), ...rejections.splice(0).map((reason) => `left a rejection unhandled: ${String(reason)}`)];
      violations.push(...faults.map((fault) => `document ${sent}: ${fault}; it was ${body.slice(0, 1_500)}`));
      for (const outcome of outcomesOf(status, text)) answers[outcome] = (answers[outcome] ?? 0) + 1;
      for (const [, key] of text.matchAll(UUID)) if (!keys.includes(key!)) keys.push(key!);
      keys.splice(0, keys.length - MOST_KEYS);
    }
  } finally {
    process.off('unhandledRejection', onRejection);
  }
  return { sent: count, answers, longestMs, violations };
}

/** What is wrong with an answer; public so that it can be shown to find each fault. */
export function faultsOf(status: number, text: string): string[] {
  if (status === 0) return [`no answer came: ${text}`];
  if (status !== 200 && !CALLERS_FAULTS.has(status)) return [`answered with status ${status}: ${text.slice(0, 300)}`];
  const answer = parsed(text);
  if (!answer) return [`answered what is not GraphQL: ${text.slice(0, 300)}`];
  return (answer.errors ?? []).flatMap(({ message = '', extensions }) => {
    const code = extensions?.code as ErrorCode | undefined;
    if (code === undefined || !errorCodes.includes(code)) return [`an error with the code ${code}: ${message}`];
    if (code === 'INTERNAL' || code === 'UNAVAILABLE') return [`a fault of ours, ${code}: ${message}`];
    return namesInternalDetails(message) ? [`something internal in an error: ${message}`] : [];
  });
}

async function measured<Result extends object>(work: () => Promise<Result>): Promise<Result & { cpuMs: number }> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  return { ...result, cpuMs: (user + system) / 1_000 };
}

function outcomesOf(status: number, text: string): string[] {
  const answer = parsed(text);
  const codes = new Set((answer?.errors ?? []).map(({ extensions }) => extensions?.code ?? 'none'));
  return [...(status === 200 ? [] : [`status ${status}`]), ...(answer?.data ? ['data'] : []), ...codes];
}

function parsed(text: string): Answer | undefined {
  try {
    const answer = JSON.parse(text) as Answer | null;
    return typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer) ? answer : undefined;
  } catch {
    return undefined;
  }
}

async function post(url: string, token: string | null, body: string, contentType = 'application/json'): Promise<{ status: number; text: string }> {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'content-type': contentType, ...(token !== null && { authorization: `Bearer ${token}` }) }, body });
    return { status: response.status, text: await response.text() };
  } catch (error) {
    return { status: 0, text: String(error) };
  }
}

async function schemaAt(url: string, token: string | null): Promise<GraphQLSchema> {
  const { text } = await post(url, token, JSON.stringify({ query: getIntrospectionQuery({ descriptions: false }) }));
  return buildClientSchema((JSON.parse(text) as { data: IntrospectionQuery }).data);
}
