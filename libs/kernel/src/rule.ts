/** A fact shown with a refusal. Money is written with yuanFromFen first, days as LocalDate. */
export type FactValue = string | number | boolean | null | readonly string[];

/** What a rule finds wrong: where in the input, on which facts, and what would lift it. */
export interface Objection<Remedy extends string = string> {
  /** The place in the input the refusal is about, e.g. ['budget', '0', 'amount']. */
  readonly path: readonly string[];
  /** The facts the refusal rests on, by name; the refusal's text uses them as {name}. */
  readonly facts: Readonly<Record<string, FactValue>>;
  /** The key of the remedy's text in the rulebook. */
  readonly remedy: Remedy;
}

/** What a rule answers: nothing wrong, or one objection for each fault. */
export type Verdict<Remedy extends string = string> = typeof ok | Objection<Remedy> | readonly Objection<Remedy>[];

/** The act is allowed as far as this rule goes. */
export const ok = null;

/** The rule objects. A function, so that a rule reads `cond ? ok : refuse({…})` and the remedy keeps its literal type. */
export function refuse<const Remedy extends string>(objection: Objection<Remedy>): Objection<Remedy> {
  return objection;
}

/** An objection with the clause and code of the rule that raised it. */
export interface Refusal extends Objection {
  readonly clause: string;
  /** Stable across releases and languages: `<department>.<what-is-wrong>`. */
  readonly code: string;
}

/** One clause applied to the facts of an act: pure, without clock, database or chance. */
export interface Rule<Facts> {
  readonly clause: string;
  readonly code: string;
  readonly check: (facts: Facts) => Verdict;
}

/**
 * Binds `rule` to a vocabulary of clauses, codes and remedies, so that a rule that names
 * one nobody wrote down does not compile. libs/rulebook exports the bound function.
 */
export function ruleFor<ClauseId extends string, Code extends string, Remedy extends string>() {
  return function rule<Facts>(clause: ClauseId, code: Code, check: (facts: Facts) => Verdict<Remedy>): Rule<Facts> {
    return { clause, code, check };
  };
}

/** What all the rules of an act say of its facts. */
export interface Judgement {
  readonly refusals: readonly Refusal[];
  /** Names of inputs a rule asked for that are not known yet; only when facts carry a partial input. */
  readonly needs: readonly string[];
}

/** Asks every rule and collects every refusal, so that a person hears all faults at once. */
export function judge<Facts>(rules: readonly Rule<Facts>[], facts: Facts): Judgement {
  const refusals: Refusal[] = [];
  const needs = new Set<string>();
  for (const { clause, code, check } of rules) {
    try {
      const verdict = check(facts);
      const objections: readonly Objection[] = verdict === ok ? [] : isList(verdict) ? verdict : [verdict];
      for (const objection of objections) refusals.push({ ...objection, clause, code });
    } catch (error) {
      if (!(error instanceof NeedsInput)) throw error;
      needs.add(error.input);
    }
  }
  return { refusals, needs: [...needs] };
}

/** Thrown when a rule or a gather reads an input nobody has given yet. */
export class NeedsInput extends Error {
  constructor(readonly input: string) {
    super(`input not known yet: ${input}`);
  }
}

/**
 * The input of an act somebody only considers: what is known answers, what is not throws NeedsInput,
 * so that the very rules of the act also answer "may I?" before the form is filled in.
 */
export function partialInput<Input extends object>(known: Partial<Input>): Input {
  return new Proxy(known as Input, {
    get(target, name) {
      if (typeof name === 'string' && !(name in target)) throw new NeedsInput(name);
      return Reflect.get(target, name) as unknown;
    },
  });
}

// Array.isArray does not narrow readonly arrays.
function isList(verdict: Objection | readonly Objection[]): verdict is readonly Objection[] {
  return Array.isArray(verdict);
}
