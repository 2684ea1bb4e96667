import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule, textIsGiven } from '@unionhall/rulebook';

/** A line of the sheet, as the rules see it. */
export interface AssessedLine {
  readonly side: keyof (typeof enumLabels)['CollectionSide'];
  readonly title: string;
  readonly weight: number;
  readonly score: number;
}

/** What the rules of assessCollectionWork look at. */
export interface AssessCollectionWorkFacts {
  readonly input: { readonly year: number; readonly tradeUnionId: string; readonly taxBranchId: string; readonly lines: readonly AssessedLine[]; readonly consequence: string };
  readonly today: LocalDate;
  readonly unionIsRegistered: boolean;
  readonly branchIsRegistered: boolean;
  /** Whether the union and the branch have a sheet of the year already. */
  readonly isAssessed: boolean;
}

const WHOLE = 100;

/** BH-6: union work and collection stand on one sheet. */
export const sheetIsOfBothSides = rule<AssessCollectionWorkFacts>('BH-6', 'finance-collection.sheet-of-one-side', ({ input: { lines } }) => {
  const missing = (['union', 'tax'] as const).filter((side) => !lines.some((line) => line.side === side));
  return missing.length === 0 ? ok : refuse({ path: ['lines'], facts: { missing }, remedy: 'assess-both-sides' });
});

/** HOUSE-4: the weights of the lines are parts of one whole. */
export const weightsAddUp = rule<AssessCollectionWorkFacts>('HOUSE-4', 'finance-collection.sheet-weights', ({ input: { lines } }) => {
  const sum = lines.reduce((total, { weight }) => total + weight, 0);
  return sum === WHOLE ? ok : refuse({ path: ['lines'], facts: { sum, whole: WHOLE }, remedy: 'make-the-weights-add-up' });
});

/** HOUSE-4: every line says what is assessed; blanks do not. */
export const linesAreNamed = rule<AssessCollectionWorkFacts>('HOUSE-4', 'house.empty', ({ input: { lines } }) =>
  lines.flatMap(({ title }, index) => (title.trim() === '' ? [refuse({ path: ['lines', String(index), 'title'], facts: {}, remedy: 'fill-it-in' })] : [])),
);

/** HOUSE-3: a line stands on the sheet once. */
export const linesStandOnce = rule<AssessCollectionWorkFacts>('HOUSE-3', 'house.already-registered', ({ input: { lines } }) =>
  lines.flatMap(({ title }, index) => (lines.findIndex((line) => line.title === title) < index ? [refuse({ path: ['lines', String(index), 'title'], facts: { value: title }, remedy: 'use-the-existing-one' })] : [])),
);

/** HOUSE-2: the union that is assessed is in the register. */
export const assessedUnionIsRegistered = rule<AssessCollectionWorkFacts>('HOUSE-2', 'house.not-registered', ({ input: { tradeUnionId }, unionIsRegistered }) =>
  unionIsRegistered ? ok : refuse({ path: ['tradeUnionId'], facts: { id: tradeUnionId }, remedy: 'use-a-registered-one' }),
);

/** HOUSE-2: the branch that is assessed is in the register. */
export const assessedBranchIsRegistered = rule<AssessCollectionWorkFacts>('HOUSE-2', 'house.not-registered', ({ input: { taxBranchId }, branchIsRegistered }) =>
  branchIsRegistered ? ok : refuse({ path: ['taxBranchId'], facts: { id: taxBranchId }, remedy: 'use-a-registered-one' }),
);

/** HOUSE-3: one sheet a year. */
export const sheetIsNew = rule<AssessCollectionWorkFacts>('HOUSE-3', 'finance-collection.sheet-exists', ({ input: { year }, isAssessed }) =>
  isAssessed ? refuse({ path: ['year'], facts: { year }, remedy: 'use-the-existing-one' }) : ok,
);

/** HOUSE-5: a year is assessed once it has begun. */
export const yearHasBegun = rule<AssessCollectionWorkFacts>('HOUSE-5', 'finance-collection.sheet-year', ({ input: { year }, today }) =>
  year <= Number(today.slice(0, 4)) ? ok : refuse({ path: ['year'], facts: { year, today }, remedy: 'wait-for-the-year' }),
);

export const assessCollectionWorkRules: readonly Rule<AssessCollectionWorkFacts>[] = [
  sheetIsOfBothSides,
  weightsAddUp,
  linesAreNamed,
  linesStandOnce,
  assessedUnionIsRegistered,
  assessedBranchIsRegistered,
  sheetIsNew,
  yearHasBegun,
  textIsGiven('consequence'),
];

/** The total of a sheet in hundredths of a point: the scores by their weights, in whole numbers. */
export const totalOf = (lines: readonly Pick<AssessedLine, 'weight' | 'score'>[]) => lines.reduce((total, { weight, score }) => total + weight * score, 0);
