import { act, type ActTransaction, type FactSource, haveParameters, parameterOn } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { openRoundRules } from './open-round.rule';
import { GrantCategoryLimit, GrantCriterion, GrantInstalmentTerm } from './round-terms.entity';
import { GrantRound } from './round.entity';
import { OpenRoundInput } from './round.inputs';
import { roundLife } from './round.life';

/** Opens the year's round of applications (开启申报轮次); what the parameters say today holds for it until its end. */
export const openRound = act({
  name: 'openRound',
  description: '开启申报轮次。Opens the year’s round of applications.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: OpenRoundInput,
  object: GrantRound,
  answers: 'round',
  published: true,
  ask: (ask, _input, source) =>
    haveParameters(ask, source, ['grants.round-quota', 'grants.award-amount', 'grants.instalments', 'grants.category-limits', 'common.publicity-working-days']),
  gather: async (source, { input, today }) => ({ roundOfYear: await nameOfRound(source, input.year), inForce: await termsInForce(source, today) }),
  rules: openRoundRules,
  write: async (tx, { input, inForce, now }) => {
    const { name, year, quota, windowFirst, windowLast, publicityWorkingDays } = input;
    const begun = { id: tx.newId(), name, year, quota, awardAmount: inForce.awardAmount, windowFirst, windowLast, publicityWorkingDays, cancellationReason: null, scoresOpenedAt: null, version: 1 };
    const round = await roundLife.begin(tx, begun, 'openRound', now);
    await writeTerms(tx, round.id, input, inForce);
    return round;
  },
});

async function nameOfRound({ statements }: FactSource, year: number): Promise<string | null> {
  const [row] = await statements.query<{ name: string }[]>(`SELECT name FROM grant_round WHERE year = ? AND state <> 'cancelled'`, [year]);
  return row?.name ?? null;
}

async function termsInForce(source: FactSource, day: LocalDate) {
  return {
    quota: await parameterOn(source, 'grants.round-quota', day),
    awardAmount: await parameterOn(source, 'grants.award-amount', day),
    instalments: await parameterOn(source, 'grants.instalments', day),
    categoryLimits: await parameterOn(source, 'grants.category-limits', day),
    publicityWorkingDays: await parameterOn(source, 'common.publicity-working-days', day),
  };
}

async function writeTerms(tx: ActTransaction, roundId: string, { criteria }: OpenRoundInput, { instalments, categoryLimits }: Awaited<ReturnType<typeof termsInForce>>): Promise<void> {
  const shares = Object.entries(instalments) as [GrantInstalmentTerm['condition'], number][];
  const limits = Object.entries(categoryLimits) as [GrantCategoryLimit['category'], number][];
  await tx.manager.insert(GrantCriterion, criteria.map(({ name, weight }) => ({ id: tx.newId(), roundId, name, weight })));
  await tx.manager.insert(GrantInstalmentTerm, shares.map(([condition, hundredths]) => ({ id: tx.newId(), roundId, condition, hundredths })));
  await tx.manager.insert(GrantCategoryLimit, limits.map(([category, hundredths]) => ({ id: tx.newId(), roundId, category, hundredths })));
}
