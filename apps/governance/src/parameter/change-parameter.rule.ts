import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type DecisionEyesFacts, executorHadNoPartInDecision, formatParameter, isParameterName, parameterDefinition, parseParameter, rule, textIsGiven } from '@unionhall/rulebook';
import { nameOf, type NamedDecision } from '../decision/named-decision.rule';

/** A change of a parameter: the content a decision over it is hashed from. */
export interface ParameterChange {
  readonly name: string;
  readonly from: LocalDate;
  readonly value: string;
}

/** What the rules of changeParameter look at. */
export interface ChangeParameterFacts extends DecisionEyesFacts {
  readonly input: ParameterChange & { readonly decisionId: string; readonly reason: string };
  readonly today: LocalDate;
  /** Null when the house has no parameter of that name. */
  readonly parameter: object | null;
  /** The value in force on a day, as text. */
  readonly valueOn: (day: LocalDate) => string | undefined;
  /** The decision named; null when there is none of that id. */
  readonly decision: (NamedDecision & { readonly subjectSha256: string } & NonNullable<DecisionEyesFacts['decision']>) | null;
  /** Whether a parameter was changed under this decision already. */
  readonly decisionIsUsed: boolean;
  /** SHA-256 of the canonical JSON of a content, as decisions carry it. */
  readonly sha256Of: (content: ParameterChange) => string;
}

/** HOUSE-2: the rulebook says which parameters there are. */
export const parameterIsKnown = rule<ChangeParameterFacts>('HOUSE-2', 'governance.parameter-unknown', ({ input: { name }, parameter }) =>
  parameter && isParameterName(name) ? ok : refuse({ path: ['name'], facts: { name }, remedy: 'choose-a-listed-parameter' }),
);

/** HOUSE-4: the value has the form of its parameter. */
export const valueHasItsForm = rule<ChangeParameterFacts>('HOUSE-4', 'governance.parameter-value-invalid', ({ input: { name, value } }) => {
  if (!isParameterName(name) || canonicalValue(name, value) !== undefined) return ok;
  return refuse({ path: ['value'], facts: { name, value, example: parameterDefinition(name).founding }, remedy: 'write-the-value-in-form' });
});

/** HOUSE-5: what is done is not changed afterwards. */
export const holdsFromTodayAtTheEarliest = rule<ChangeParameterFacts>('HOUSE-5', 'governance.parameter-from-the-past', ({ input: { from }, today }) =>
  from >= today ? ok : refuse({ path: ['from'], facts: { from, today }, remedy: 'choose-today-or-later' }),
);

/** HOUSE-3: a change changes something. */
export const valueIsNew = rule<ChangeParameterFacts>('HOUSE-3', 'governance.parameter-unchanged', ({ input: { name, from, value }, valueOn }) =>
  canonicalValue(name, value) === undefined || canonicalValue(name, value) !== valueOn(from)
    ? ok
    : refuse({ path: ['value'], facts: { name, from, value }, remedy: 'propose-another-value' }),
);

/** HOUSE-2: the decision that is named exists. */
export const decisionExists = rule<ChangeParameterFacts>('HOUSE-2', 'house.not-registered', ({ input: { decisionId }, decision }) =>
  decision ? ok : refuse({ path: ['decisionId'], facts: { id: decisionId }, remedy: 'use-a-registered-one' }),
);

/** GY-2b: nothing rests on a decision that was not adopted. */
export const decisionIsAdopted = rule<ChangeParameterFacts>('GY-2b', 'governance.decision-not-adopted', ({ decision }) =>
  !decision || decision.outcome === 'adopted' ? ok : refuse({ path: ['decisionId'], facts: nameOf(decision), remedy: 'obtain-a-decision' }),
);

/** GY-2b: a decision fits exactly what was decided: this parameter, this day, this value. */
export const decisionFits = rule<ChangeParameterFacts>('GY-2b', 'governance.decision-on-another-subject', ({ input, decision, sha256Of }) =>
  !decision || decision.subjectSha256 === sha256Of(changeDecidedOn(input)) ? ok : refuse({ path: ['decisionId'], facts: nameOf(decision), remedy: 'act-as-decided' }),
);

/** GY-2b: a decision is carried out once, or an old one could undo a newer. */
export const decisionIsUnused = rule<ChangeParameterFacts>('GY-2b', 'governance.decision-carried-out', ({ decision, decisionIsUsed }) =>
  decision && decisionIsUsed ? refuse({ path: ['decisionId'], facts: nameOf(decision), remedy: 'obtain-a-decision' }) : ok,
);

export const changeParameterRules: readonly Rule<ChangeParameterFacts>[] = [
  parameterIsKnown,
  valueHasItsForm,
  holdsFromTodayAtTheEarliest,
  valueIsNew,
  textIsGiven('reason'),
  decisionExists,
  decisionIsAdopted,
  decisionFits,
  decisionIsUnused,
  ...executorHadNoPartInDecision('decisionId'),
];

/** The one text of a value, so that "02" and "2" are the same change; undefined when it is no value of the parameter. */
export function canonicalValue(name: string, value: string): string | undefined {
  if (!isParameterName(name)) return undefined;
  try {
    return formatParameter(name, parseParameter(name, value));
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** The content that is decided on and hashed: name, day and canonical value, nothing else. */
export function changeDecidedOn({ name, from, value }: ParameterChange): ParameterChange {
  return { name, from, value: canonicalValue(name, value) ?? value };
}
