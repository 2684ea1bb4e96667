import { type Fen, ok, refuse, type Rule, sumFen, yuanFromFen } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import type { HandSet, Weighed } from './apportion.rule';
import { type TargetFacts, targetIsDraft } from './target-is-draft.rule';

type Side = keyof (typeof enumLabels)['TargetSide'];
type Basis = keyof (typeof enumLabels)['TargetBasis'];

/** What each side can be broken down by: heads and payroll say nothing of months, seasons nothing of unions and branches. */
const BASES: Readonly<Record<Side, readonly Basis[]>> = {
  'trade-union': ['last-year', 'payroll', 'headcount', 'equal'],
  'tax-branch': ['last-year', 'payroll', 'headcount', 'equal'],
  month: ['last-year', 'seasonal', 'equal'],
};

/** What a breakdown is asked for. */
export interface BreakdownFacts {
  readonly input: { readonly side: Side; readonly basis: Basis; readonly handSet: readonly HandSet[] };
  /** The total that is divided. */
  readonly total: Fen;
  /** Who may have a share, with what the basis counts for him. */
  readonly weighed: readonly Weighed[];
}

/** What the rules of breakDownCollectionTarget look at. */
export type BreakDownCollectionTargetFacts = BreakdownFacts & TargetFacts;

/** BH-7: a side is broken down by what says something of it. */
export const basisFitsSide = rule<BreakdownFacts>('BH-7', 'finance-collection.target-basis-unfit', ({ input: { side, basis } }) =>
  BASES[side].includes(basis) ? ok : refuse({ path: ['basis'], facts: { side, basis }, remedy: 'choose-another-basis' }),
);

/** BH-7: there is somebody to break it down to. */
export const sideHasMembers = rule<BreakdownFacts>('BH-7', 'finance-collection.target-side-empty', ({ input: { side }, weighed }) =>
  weighed.length > 0 ? ok : refuse({ path: ['side'], facts: { side }, remedy: 'register-unions-and-branches' }),
);

/** HOUSE-2: an amount is set for somebody the target is broken down to. */
export const handSetIsOfTheSide = rule<BreakdownFacts>('HOUSE-2', 'finance-collection.target-share-unknown', ({ input: { side, handSet }, weighed }) => {
  const known = new Set(weighed.map(({ of }) => of));
  const index = handSet.findIndex(({ of }) => !known.has(of));
  return index < 0 ? ok : refuse({ path: ['handSet', String(index), 'of'], facts: { of: handSet[index]!.of, side }, remedy: 'use-a-registered-one' });
});

/** HOUSE-3: an amount is set once for each. */
export const handSetIsOnce = rule<BreakdownFacts>('HOUSE-3', 'finance-collection.target-share-twice', ({ input: { handSet } }) => {
  const index = handSet.findIndex(({ of }, at) => handSet.slice(0, at).some((earlier) => earlier.of === of));
  return index < 0 ? ok : refuse({ path: ['handSet', String(index), 'of'], facts: { of: handSet[index]!.of }, remedy: 'set-it-once' });
});

/** BH-7: who departs from the basis says why. */
export const handSetHasReason = rule<BreakdownFacts>('BH-7', 'finance-collection.target-share-without-reason', ({ input: { handSet } }) => {
  const index = handSet.findIndex(({ reason }) => reason.trim() === '');
  return index < 0 ? ok : refuse({ path: ['handSet', String(index), 'reason'], facts: { of: handSet[index]!.of }, remedy: 'fill-it-in' });
});

/** BH-7: the shares add up to the total: what is set by hand is within it, and what is left has somebody to go to. */
export const sharesAddUp = rule<BreakdownFacts>('BH-7', 'finance-collection.target-shares-off-total', ({ input: { handSet }, total, weighed }) => {
  const set = sumFen(handSet.map(({ amount }) => amount));
  const byHand = new Set(handSet.map(({ of }) => of));
  const othersWeigh = weighed.some(({ of, weight }) => weight > 0n && !byHand.has(of));
  const fits = handSet.every(({ amount }) => amount >= 0n) && (othersWeigh ? set <= total : set === total);
  return fits ? ok : refuse({ path: ['handSet'], facts: { set: yuanFromFen(set), total: yuanFromFen(total) }, remedy: 'set-within-the-total' });
});

/** BH-7: the basis counts something for somebody; otherwise it divides nothing. */
export const basisCountsSomething = rule<BreakdownFacts>('BH-7', 'finance-collection.target-basis-empty', ({ input: { basis, handSet }, weighed }) =>
  weighed.length === 0 || handSet.length > 0 || weighed.some(({ weight }) => weight > 0n) ? ok : refuse({ path: ['basis'], facts: { basis }, remedy: 'choose-another-basis' }),
);

/** The rules of a breakdown, drafted or supposed. */
export const breakdownRules: readonly Rule<BreakdownFacts>[] = [basisFitsSide, sideHasMembers, handSetIsOfTheSide, handSetIsOnce, handSetHasReason, basisCountsSomething, sharesAddUp];

export const breakDownCollectionTargetRules: readonly Rule<BreakDownCollectionTargetFacts>[] = [targetIsDraft, ...breakdownRules];
