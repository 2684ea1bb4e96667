import { includesDay, type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule, textIsGiven } from '@unionhall/rulebook';
import { assessmentIsIn, type AssessmentFacts } from './assessment-state.rule';

/** What the rules of recordObjectiveResult look at. */
export interface RecordObjectiveResultFacts extends AssessmentFacts {
  readonly input: { readonly source: string; readonly description: string; readonly amount: number; readonly achievedOn: LocalDate };
  readonly personId: string;
  readonly today: LocalDate;
  readonly objective: { readonly personId: string; readonly measure: keyof (typeof enumLabels)['ObjectiveMeasure'] };
  readonly cycle: { readonly from: LocalDate; readonly until: LocalDate };
  /** The result of the same source for what the objective counts, or null. */
  readonly counted: { readonly achievedOn: LocalDate; readonly amount: number } | null;
}

/** WZ-11: something was achieved. */
export const somethingIsAchieved = rule<RecordObjectiveResultFacts>('WZ-11', 'personnel.result-of-nothing', ({ input: { amount } }) => (amount > 0 ? ok : refuse({ path: ['amount'], facts: { amount }, remedy: 'give-each-objective-its-number' })));

/** HOUSE-5: it was achieved in the period, by today. */
export const achievedInThePeriod = rule<RecordObjectiveResultFacts>('HOUSE-5', 'personnel.result-outside-cycle', ({ input: { achievedOn }, cycle: { from, until }, today }) =>
  includesDay({ first: from, last: until }, achievedOn) && achievedOn <= today ? ok : refuse({ path: ['achievedOn'], facts: { achievedOn, from, until, today }, remedy: 'record-what-was-achieved-in-it' }),
);

/** WZ-11: a source counts once, for whomever. */
export const sourceCountsOnce = rule<RecordObjectiveResultFacts>('WZ-11', 'personnel.result-counted', ({ input: { source }, counted }) =>
  counted === null ? ok : refuse({ path: ['source'], facts: { source, amount: counted.amount, achievedOn: counted.achievedOn }, remedy: 'look-at-the-counted-result' }),
);

/** WZ-11: unions formed and members who joined are counted from the register of unions, not by hand. */
export const isCountedByHand = rule<RecordObjectiveResultFacts>('WZ-11', 'personnel.result-comes-by-itself', ({ objective: { measure } }) =>
  measure === 'unions-formed' || measure === 'members-joined' ? refuse({ path: ['objectiveId'], facts: { measure }, remedy: 'form-the-union-in-the-register' }) : ok,
);

/** CP-6: nobody counts his own results. */
export const recordsAnothersResult = rule<RecordObjectiveResultFacts>('CP-6', 'personnel.records-own-result', ({ objective, personId }) =>
  objective.personId === personId ? refuse({ path: ['objectiveId'], facts: {}, remedy: 'leave-it-to-another-recorder' }) : ok,
);

export const recordObjectiveResultRules: readonly Rule<RecordObjectiveResultFacts>[] = [
  assessmentIsIn('objectiveId', 'under-way'),
  isCountedByHand,
  textIsGiven('source'),
  textIsGiven('description'),
  somethingIsAchieved,
  achievedInThePeriod,
  sourceCountsOnce,
  recordsAnothersResult,
];
