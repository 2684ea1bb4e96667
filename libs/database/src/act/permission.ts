import { dayInShanghai, judge, NeedsInput, partialInput, type Refusal } from '@unionhall/kernel';
import type { Versioned } from '../guarded-update';
import type { Act } from './act';
import { askAndRemember } from './asked-facts';
import type { ActContext } from './context';
import { permissionSource } from './fact-source';
import { hasRoleFor } from './may-act';

/** Whether a person may do an act on an object, as far as can be said before the form is filled in. */
export interface Permission {
  readonly act: string;
  /** No rule objects to what is known, and the caller has a role for it. */
  readonly allowed: boolean;
  readonly refusals: readonly Refusal[];
  /** Inputs whose values the remaining rules wait for. */
  readonly needs: readonly string[];
}

/**
 * Answers "may I?" by the act's own definition, on the inputs already known; nothing is locked or written.
 * The facts of a list of objects arrive through the request's loaders.
 */
export async function permissionFor<Input extends object, Asked, Gathered, Result extends Versioned>(
  context: ActContext,
  act: Act<Input, Asked, Gathered, Result>,
  known: Partial<Input>,
): Promise<Permission> {
  const { caller, now } = context;
  // Someone without a role for the act learns no facts of the object from its refusals.
  if (caller.personId === null || !hasRoleFor(caller, act)) return { act: act.name, allowed: false, refusals: [], needs: [] };
  const input = partialInput<Input>(known);
  try {
    const { asked } = await askAndRemember(context, act, input);
    const basis = { input, caller, personId: caller.personId, today: dayInShanghai(now), now, asked };
    const gathered = await act.gather(permissionSource(context.loaders, context.personalData), basis);
    const { refusals, needs } = judge(act.rules, { ...basis, ...gathered });
    return { act: act.name, allowed: refusals.length === 0, refusals, needs };
  } catch (error) {
    if (!(error instanceof NeedsInput)) throw error;
    return { act: act.name, allowed: true, refusals: [], needs: [error.input] };
  }
}
