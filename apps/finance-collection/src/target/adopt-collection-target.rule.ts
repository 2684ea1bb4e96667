import { type Fen, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { type TargetFacts, targetIsDraft } from './target-is-draft.rule';

type Side = keyof (typeof enumLabels)['TargetSide'];

/** The sides that answer for a target; the plan by months is of use, but nobody's. */
const ANSWERABLE: readonly Side[] = ['trade-union', 'tax-branch'];

/** What the rules of adoptCollectionTarget look at. */
export interface AdoptCollectionTargetFacts extends TargetFacts {
  readonly input: { readonly document: string };
  readonly target: TargetFacts['target'] & { readonly amount: Fen };
  /** What the shares of each side that is broken down add up to. */
  readonly sums: Readonly<Partial<Record<Side, Fen>>>;
}

/** BH-7: it is broken down to unions and to tax branches alike. */
export const bothSidesAreBrokenDown = rule<AdoptCollectionTargetFacts>('BH-7', 'finance-collection.target-side-missing', ({ sums }) => {
  const missing = ANSWERABLE.filter((side) => sums[side] === undefined);
  return missing.length === 0 ? ok : refuse({ path: ['targetId'], facts: { sides: missing }, remedy: 'break-it-down-first' });
});

/** BH-7: both breakdowns are of one total. */
export const breakdownsAreOfOneTotal = rule<AdoptCollectionTargetFacts>('BH-7', 'finance-collection.target-breakdown-off-total', ({ target: { amount }, sums }) => {
  const [off] = Object.entries(sums).filter(([, sum]) => sum !== amount);
  return off === undefined ? ok : refuse({ path: ['targetId'], facts: { side: off[0] as Side, sum: yuanFromFen(off[1]), total: yuanFromFen(amount) }, remedy: 'break-it-down-first' });
});

/** HOUSE-4: it is adopted by a document, which has a name. */
export const documentIsNamed = rule<AdoptCollectionTargetFacts>('HOUSE-4', 'house.empty', ({ input: { document } }) =>
  document.trim() === '' ? refuse({ path: ['document'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

export const adoptCollectionTargetRules: readonly Rule<AdoptCollectionTargetFacts>[] = [targetIsDraft, bothSidesAreBrokenDown, breakdownsAreOfOneTotal, documentIsNamed];
