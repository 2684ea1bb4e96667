import { type Caller, type Department, type EventEnvelope, HouseError, type Question, serviceCaller } from '@unionhall/contracts';
import type { Ask, Loaders } from '@unionhall/database';
import { z } from 'zod';

/** One question in GraphQL to another department. */
export interface PeerQuery {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly caller: Caller;
  readonly requestId: string;
}

/** How a department reaches the others: by function call in one process, by HTTP between processes. */
export interface Peers {
  /** Answers the `data` of a query; throws UNAVAILABLE when the department cannot be reached or answers with errors. */
  query(department: Department, query: PeerQuery): Promise<unknown>;
  /** Hands events over; throws when they did not arrive. */
  deliver(department: Department, envelopes: readonly EventEnvelope[]): Promise<void>;
}

/**
 * The `ask` of one request: questions about many keys at once become one call per owner and question, made as the
 * department's own service on behalf of the person.
 */
export function askThrough(peers: Peers, loaders: Loaders, asker: { department: Department; caller: Caller; requestId: string }): Ask {
  const caller = serviceCaller(asker.department, asker.caller.personId);
  return <Answer extends { version: number }>(question: Question<Answer>, key: string): Promise<Answer> =>
    loaders
      .batch<Answer>(`ask:${question.fact}`, async (keys) => {
        const data = await peers.query(question.department, { query: question.document, variables: { keys }, caller, requestId: asker.requestId });
        const answers = z.object({ answers: z.array(question.answer).length(keys.length) }).safeParse(data);
        if (!answers.success) throw new HouseError('UNAVAILABLE', { department: question.department, fact: question.fact }, { cause: answers.error });
        return answers.data.answers;
      })
      .load(key);
}
