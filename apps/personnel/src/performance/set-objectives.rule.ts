import { includesDay, type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of setObjectives look at. */
export interface SetObjectivesFacts {
  readonly input: { readonly objectives: readonly { readonly title: string; readonly target: number; readonly weight: number }[] };
  readonly today: LocalDate;
  readonly cycle: { readonly name: string; readonly from: LocalDate; readonly until: LocalDate };
  readonly person: { readonly name: string };
  /** Every membership of the staff as a professional union worker. */
  readonly professionalMemberships: readonly { readonly from: LocalDate; readonly until: LocalDate | null }[];
  /** The assessment of the person in the period, if his objectives are set. */
  readonly assessment: object | null;
}

/** WZ-14: it is professional union workers who are assessed by objectives. */
export const isAssessed = rule<SetObjectivesFacts>('WZ-14', 'personnel.not-assessed-by-objectives', ({ person, cycle, professionalMemberships }) =>
  professionalMemberships.some((each) => each.from <= cycle.until && (each.until === null || each.until >= cycle.from)) ? ok : refuse({ path: ['personId'], facts: { person: person.name, cycle: cycle.name }, remedy: 'register-the-professional-worker' }),
);

/** HOUSE-5: objectives are set before the period is over. */
export const periodIsNotOver = rule<SetObjectivesFacts>('HOUSE-5', 'personnel.performance-cycle-over', ({ cycle: { name, from, until }, today }) =>
  today < from || includesDay({ first: from, last: until }, today) ? ok : refuse({ path: ['cycleId'], facts: { cycle: name, until, today }, remedy: 'set-objectives-of-the-next-cycle' }),
);

/** HOUSE-3: they are set once; what counts later counts for these. */
export const objectivesAreNew = rule<SetObjectivesFacts>('HOUSE-3', 'personnel.objectives-set', ({ person, cycle, assessment }) =>
  assessment === null ? ok : refuse({ path: ['personId'], facts: { person: person.name, cycle: cycle.name }, remedy: 'record-results-of-these' }),
);

/** WZ-11: objectives carry numbers. */
export const objectivesCarryNumbers = rule<SetObjectivesFacts>('WZ-11', 'personnel.objective-without-number', ({ input: { objectives } }) =>
  objectives.flatMap(({ title, target, weight }, index) =>
    title.trim() !== '' && target > 0 && weight > 0 ? [] : [refuse({ path: ['objectives', String(index)], facts: { number: index + 1, target, weight }, remedy: 'give-each-objective-its-number' })],
  ),
);

/** WZ-14: the weights of somebody’s objectives make a hundred. */
export const weightsMakeAHundred = rule<SetObjectivesFacts>('WZ-14', 'personnel.objective-weights', ({ input: { objectives } }) => {
  const sum = objectives.reduce((total, { weight }) => total + weight, 0);
  return sum === 100 ? ok : refuse({ path: ['objectives'], facts: { sum }, remedy: 'let-the-weights-make-a-hundred' });
});

export const setObjectivesRules: readonly Rule<SetObjectivesFacts>[] = [isAssessed, periodIsNotOver, objectivesAreNew, objectivesCarryNumbers, weightsMakeAHundred];
