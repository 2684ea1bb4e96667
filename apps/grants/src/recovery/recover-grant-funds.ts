import { act, guardedUpdate } from '@unionhall/database';
import { sumFen } from '@unionhall/kernel';
import { GrantApplication } from '../application/application.entity';
import { Award } from '../award/award.entity';
import { AwardBudgetLine } from '../expense/award-budget-line.entity';
import { openGrantAccount } from '../fund/grant-account';
import { moveAwardMoney } from '../fund/move-award-money';
import { fundOf } from '../fund/release-award';
import { Instalment } from '../instalment/instalment.entity';
import { recoverGrantFundsRules } from './recover-grant-funds.rule';
import { GrantRecovery } from './recovery.entity';
import { RecoverGrantFundsInput } from './recovery.inputs';
import { recoveryLife } from './recovery.life';

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
    const claim = { id: tx.newId(), awardId: award.id, unspent, spent: spentAmount, returned: 0n, reason: reason.trim(), dueOn, claimedById: personId, claimedOn: today, version: 1 };
    const { id: subjectId, awardId } = await recoveryLife.begin(tx, claim, 'recoverGrantFunds', now);
    await openGrantAccount(tx, { fundId: await fundOf(tx.manager, awardId), awardId }, 'claimed', now);
    if (unspent > 0n) await moveAwardMoney(tx, { awardId, from: 'paid', to: 'claimed', amount: unspent, subjectId }, now);
    if (spentAmount > 0n) await moveAwardMoney(tx, { awardId, from: 'spent', to: 'claimed', amount: spentAmount, subjectId }, now);
    return guardedUpdate(tx.manager, Award, award, {});
  },
  about: ({ awardId }) => awardId,
});
