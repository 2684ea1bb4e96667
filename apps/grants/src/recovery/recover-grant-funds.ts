import { act, guardedUpdate } from '@unionhall/database';
import { sumFen } from '@unionhall/kernel';
import { GrantApplication } from '../application/application.entity';
import { Award } from '../award/award.entity';
import { AwardBudgetLine } from '../expense/award-budget-line.entity';
import { Instalment } from '../instalment/instalment.entity';
import { claimMoney } from './claim-money';
import { recoverGrantFundsRules } from './recover-grant-funds.rule';
import { GrantRecovery } from './recovery.entity';
import { RecoverGrantFundsInput } from './recovery.inputs';

/** Claims back what a concluded award did not spend, and of a failed one what it spent in vain (收回资助资金); finance-collection receives it. */
export const recoverGrantFunds = act({
  name: 'recoverGrantFunds',
  description: '收回资助资金:未支出的结余,以及验收未通过项目应退的支出。Claims back what was not spent, and of a failed project what was.',
  who: ['officer'],
  under: 'innovation-fund',
  input: RecoverGrantFundsInput,
  object: Award,
  answers: 'award',
  gather: async (source, { input: { awardId, expectedVersion } }) => {
    const award = await source.toChange(Award, awardId, expectedVersion);
    const instalments = await source.children(Instalment, 'awardId', awardId);
    const spent = sumFen((await source.children(AwardBudgetLine, 'awardId', awardId)).map((line) => line.spent));
    const [claim] = await source.children(GrantRecovery, 'awardId', awardId);
    return {
      award,
      application: await source.toRead(GrantApplication, award.applicationId),
      spent,
      unspent: sumFen(instalments.filter(({ state }) => state === 'confirmed').map(({ amount }) => amount)) - spent,
      claim: claim ?? null,
    };
  },
  rules: recoverGrantFundsRules,
  write: async (tx, { input: { spentAmount, reason, dueOn }, award, unspent, personId, today, now }) => {
    await claimMoney(tx, { awardId: award.id, unspent, spent: spentAmount, reason, dueOn, claimedById: personId, claimedOn: today }, 'recoverGrantFunds', now);
    return guardedUpdate(tx.manager, Award, award, {});
  },
  about: ({ awardId }) => awardId,
});
