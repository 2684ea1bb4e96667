/** The score of one criterion on a sheet, in hundredths of a point. */
export type ScoresByCriterion = Readonly<Record<string, number>>;

/** A criterion with its weight in per cent; those of a round add up to 100. */
export interface WeightedCriterion {
  readonly id: string;
  readonly weight: number;
}

/** What the ranking looks at of one application. */
export interface RankingInput {
  readonly applicationId: string;
  /** When it was last submitted, in milliseconds. */
  readonly submittedAt: number;
  /** The studio bonus it has a right to, in hundredths of a point [YZ-2]. */
  readonly bonus: number;
  readonly sheets: readonly { readonly sheetId: string; readonly scores: ScoresByCriterion }[];
}

/** A sheet as it counted: its result by the weights, in ten-thousandths of a point, and whether it was dropped. */
export interface CountedSheet {
  readonly sheetId: string;
  readonly result: number;
  readonly dropped: boolean;
}

/** Where an application stands, and from what; points in hundredths. */
export interface RankedApplication {
  readonly applicationId: string;
  /** From 1 on; no place is shared. */
  readonly place: number;
  readonly mean: number;
  readonly bonus: number;
  readonly total: number;
  readonly heaviestCriterionMean: number;
  readonly submittedAt: number;
  readonly sheets: readonly CountedSheet[];
}

/** From so many sheets up the highest and the lowest are dropped. */
const SHEETS_TO_DROP_FROM = 5;

/**
 * Ranks the applications of a round by merit [YZ-8], in whole numbers only, so that anybody who adds them up again
 * comes to the same places. The text of the rule, ties included, is the label of GrantRankingRule 'trimmed-mean'.
 */
export function rankApplications(criteria: readonly WeightedCriterion[], applications: readonly RankingInput[]): RankedApplication[] {
  const heaviest = heaviestOf(criteria);
  return applications
    .map((application) => resultOf(application, criteria, heaviest))
    .sort(byMerit)
    .map((result, index) => ({ ...result, place: index + 1 }));
}

function resultOf({ applicationId, submittedAt, bonus, sheets }: RankingInput, criteria: readonly WeightedCriterion[], heaviest: WeightedCriterion): Omit<RankedApplication, 'place'> {
  const counted = withDropped(sheets.map(({ sheetId, scores }) => ({ sheetId, result: weighted(scores, criteria) })));
  const kept = counted.filter(({ dropped }) => !dropped);
  // A result is in ten-thousandths of a point; 100 of them are one hundredth.
  const mean = roundedQuotient(sumOf(kept.map(({ result }) => result)), kept.length * 100);
  const heaviestCriterionMean = roundedQuotient(sumOf(sheets.map(({ scores }) => scores[heaviest.id]!)), sheets.length);
  return { applicationId, mean, bonus, total: mean + bonus, heaviestCriterionMean, submittedAt, sheets: counted };
}

function withDropped(sheets: readonly Omit<CountedSheet, 'dropped'>[]): CountedSheet[] {
  const inOrder = sheets.toSorted((one, other) => one.result - other.result || compareText(one.sheetId, other.sheetId));
  const drops = sheets.length >= SHEETS_TO_DROP_FROM;
  return inOrder.map((sheet, index) => ({ ...sheet, dropped: drops && (index === 0 || index === inOrder.length - 1) }));
}

function byMerit(one: Omit<RankedApplication, 'place'>, other: Omit<RankedApplication, 'place'>): number {
  return (
    other.total - one.total ||
    other.heaviestCriterionMean - one.heaviestCriterionMean ||
    one.submittedAt - other.submittedAt ||
    compareText(one.applicationId, other.applicationId)
  );
}

/** The sum of the scores by their weights: hundredths of a point times per cent. */
export function weighted(scores: ScoresByCriterion, criteria: readonly WeightedCriterion[]): number {
  return sumOf(criteria.map(({ id, weight }) => scores[id]! * weight));
}

/** A quotient of whole numbers, halves rounded up. */
export function roundedQuotient(dividend: number, divisor: number): number {
  const doubled = 2 * dividend + divisor;
  return (doubled - (doubled % (2 * divisor))) / (2 * divisor);
}

const heaviestOf = (criteria: readonly WeightedCriterion[]) => criteria.reduce((heaviest, each) => (each.weight > heaviest.weight ? each : heaviest));
const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0);
const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
