import type { Versioned } from '../guarded-update';
import type { Act } from './act';
import type { Ask, AskedFact } from './ask';
import type { ActContext } from './context';
import { readingSource } from './fact-source';

/** Asks what the act needs of others, before any transaction, and notes what was answered. Throws UNAVAILABLE: no answer is never a yes. */
export async function askAndRemember<Input extends object, Asked, Gathered, Result extends Versioned>(
  context: ActContext,
  act: Act<Input, Asked, Gathered, Result>,
  input: Input,
): Promise<{ asked: Asked; askedFacts: AskedFact[] }> {
  const askedFacts: AskedFact[] = [];
  if (!act.ask) return { asked: undefined as Asked, askedFacts };
  const ask: Ask = async (question, key) => {
    const answer = await context.ask(question, key);
    askedFacts.push({ department: question.department, fact: question.fact, version: answer.version });
    return answer;
  };
  return { asked: await act.ask(ask, input, readingSource(context.loaders, context.personalData), context.files), askedFacts };
}
