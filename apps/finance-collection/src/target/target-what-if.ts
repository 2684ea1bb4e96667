import type { Loaders } from '@unionhall/database';
import { HouseError } from '@unionhall/contracts';
import { type Fen, judge } from '@unionhall/kernel';
import { sharesOf } from './apportion.rule';
import { breakdownRules } from './break-down-collection-target.rule';
import { CollectionTarget } from './collection-target.entity';
import { fairnessOf } from './fairness.rule';
import { shareColumns } from './share-columns';
import { CollectionTargetBreakdown, CollectionTargetShare, type TargetSide } from './target-breakdown.entity';
import { targetMembers } from './target-members';
import type { CollectionTargetSupposition, CollectionTargetWhatIf, ComparedShare } from './target-what-if.type';

type Amounts = ReadonlyMap<string, Fen>;

/**
 * What a target would be under another total or basis, with shares set by hand, or without some payers, against the adopted
 * one of the year (目标分解测算); by the rules and the arithmetic of the act itself [BH-7].
 * @throws {HouseError} BAD_USER_INPUT with the code of the rule that forbids such a breakdown
 */
export async function targetWhatIf(loaders: Loaders, supposed: CollectionTargetSupposition): Promise<CollectionTargetWhatIf> {
  const { year, amount: total, side, basis, handSet } = supposed;
  const [members, adopted] = await Promise.all([targetMembers(loaders.statements, supposed), adoptedAmounts(loaders, year, side)]);
  const [refusal] = judge(breakdownRules, { input: { side, basis, handSet }, total, weighed: members }).refusals;
  if (refusal) throw new HouseError('BAD_USER_INPUT', { reason: refusal.code });
  const shares = sharesOf(total, members, handSet);
  return {
    shares: comparedShares(side, new Map(shares.map(({ of, amount }) => [of, amount])), adopted),
    fairness: fairnessOf(shares.map(({ amount }, index) => ({ ...members[index]!, amount }))),
  };
}

/** What each has in one target and in another, of the same side; null where either target is not there. */
export async function comparedTargets(loaders: Loaders, id: string, otherId: string, side: TargetSide): Promise<ComparedShare[] | null> {
  const [target, other] = await Promise.all([loaders.byId(CollectionTarget, id), loaders.byId(CollectionTarget, otherId)]);
  if (!target || !other) return null;
  const [amounts, others] = await Promise.all([amountsOf(loaders, id, side), amountsOf(loaders, otherId, side)]);
  return comparedShares(side, amounts, others);
}

function comparedShares(side: TargetSide, amounts: Amounts, others: Amounts): ComparedShare[] {
  const all = [...new Set([...amounts.keys(), ...others.keys()])];
  return all.map((of) => {
    const amount = amounts.get(of) ?? null;
    const comparedWith = others.get(of) ?? null;
    return { ...shareColumns(side, of), amount, comparedWith, difference: ((amount ?? 0n) - (comparedWith ?? 0n)) as Fen };
  });
}

async function adoptedAmounts(loaders: Loaders, year: number, side: TargetSide): Promise<Amounts> {
  const [adopted] = await loaders.statements.query<{ id: string }[]>('SELECT id FROM collection_target WHERE adopted_year = ?', [year]);
  return adopted ? amountsOf(loaders, adopted.id, side) : new Map();
}

async function amountsOf(loaders: Loaders, targetId: string, side: TargetSide): Promise<Amounts> {
  const breakdown = (await loaders.children(CollectionTargetBreakdown, 'targetId', targetId)).find((each) => each.side === side);
  const shares = breakdown ? await loaders.children(CollectionTargetShare, 'breakdownId', breakdown.id) : [];
  return new Map(shares.map(({ tradeUnionId, taxBranchId, month, amount }) => [(tradeUnionId ?? taxBranchId ?? month)!, amount]));
}
