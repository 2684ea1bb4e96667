import type { Claims } from '@unionhall/standalone';
import type { House } from './houses';

/** A refusal as a client gets it. */
export interface ToldRefusal {
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly clause: { readonly id: string };
  readonly facts: readonly { readonly name: string; readonly value: string }[];
}

/** An object an act made or changed. */
export interface Told {
  readonly id: string;
  readonly version: number;
}

/** The steps of a journey: documented acts, each sent by a person of his own through the gateway. */
export interface Journey {
  /** Performs an act that must be done; answers its object. */
  does<Result = Told>(who: Claims, act: string, input: object): Promise<Result>;
  /** Tries an act that must be refused, in both languages, and answers what was said. */
  isRefused(who: Claims, act: string, input: object): Promise<{ readonly zh: readonly ToldRefusal[]; readonly en: readonly ToldRefusal[] }>;
  /** Performs an act that may be done or refused, and answers all of it. */
  tries(who: Claims, act: string, input: object): Promise<Payload>;
  /** Sends a document that must answer without errors. */
  reads<Data>(who: Claims | null, document: string, variables?: Readonly<Record<string, unknown>>): Promise<Data>;
}

/** What an act answers. */
export type Payload = Readonly<Record<string, unknown>> & { readonly refusals: readonly ToldRefusal[] };

/** Makes the steps of a journey in a house; `documents` gives the text of a documented operation. */
export function journeyIn(house: House, documents: (name: string) => string): Journey {
  let sent = 0;
  const ask = async <Data>(who: Claims | null, query: string, variables: object, language = 'zh-CN'): Promise<Data> => {
    const authorization = who && { authorization: `Bearer ${await house.client.token(who)}` };
    const headers = { 'content-type': 'application/json', 'accept-language': language, ...authorization };
    const response = await fetch(`${house.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown };
    if (errors || !data) throw new Error(`${query.slice(0, 200)} answered ${JSON.stringify(errors)}`);
    return data;
  };
  // Every second click is told apart by its key, every first one has its own.
  const keyed = (document: string, input: object) => (document.includes('Input!') ? { idempotencyKey: `journey-${(sent += 1)}`, ...input } : input);
  const perform = async (who: Claims, act: string, input: object, language?: string): Promise<Payload> => {
    const document = documents(act);
    return Object.values(await ask<Record<string, Payload>>(who, document, { input: keyed(document, input) }, language))[0]!;
  };
  return {
    does: async <Result>(who: Claims, act: string, input: object) => {
      const payload = await perform(who, act, input);
      if (payload.refusals.length > 0) throw new Error(`${act} was refused: ${JSON.stringify(payload.refusals)}`);
      return Object.entries(payload).find(([name]) => name !== 'refusals' && name !== 'record')![1] as Result;
    },
    isRefused: async (who, act, input) => {
      const [zh, en] = [await perform(who, act, input), await perform(who, act, input, 'en')];
      return { zh: zh.refusals, en: en.refusals };
    },
    tries: (who, act, input) => perform(who, act, input),
    reads: (who, document, variables = {}) => ask(who, document, variables),
  };
}
