import { act, insertRow } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { GrantBudgetLine } from '../application/application-content.entity';
import { Award } from '../award/award.entity';
import { awardLife } from '../award/award.life';
import { openAwardBudget } from '../expense/open-award-budget';
import { planInstalments } from '../instalment/plan-instalments';
import { GrantInstalmentTerm } from '../round/round-terms.entity';
import { askPayeeAccount } from './ask-payee-account';
import { AwardContract } from './award-contract.entity';
import { SignAwardContractInput } from './contract.inputs';
import { signAwardContractRules } from './sign-award-contract.rule';

/** Signs an award's contract for the union side (签订资助合同): from here on its instalments and its budget stand [YZ-9, CP-7]. */
export const signAwardContract = act({
  name: 'signAwardContract',
  description: '签订资助合同,产生分期拨付和预算执行。Signs an award’s contract; its instalments and its budget stand from here on.',
  who: ['officer'],
  under: 'innovation-fund',
  input: SignAwardContractInput,
  object: Award,
  answers: 'award',
  ask: async (ask, input, source) => {
    const { employerId } = await source.toRead(Award, input.awardId);
    // Asked by `in`, so that "may I?" still hears what is wrong with the award before an account is named.
    return askPayeeAccount(ask, source, employerId, 'payeeAccountId' in input ? input.payeeAccountId : null);
  },
  gather: async (source, { input }) => {
    const award = await source.toChange(Award, input.awardId, input.expectedVersion);
    return {
      award,
      application: await source.toRead(GrantApplication, award.applicationId),
      terms: await source.children(GrantInstalmentTerm, 'roundId', award.roundId),
      budgetLines: await source.children(GrantBudgetLine, 'applicationId', award.applicationId),
    };
  },
  rules: signAwardContractRules,
  write: async (tx, { input: { payeeAccountId, documentSha256, reportDueOn }, award, terms, budgetLines, personId, today, now }) => {
    const contract = { id: tx.newId(), awardId: award.id, payeeAccountId, documentSha256, signedById: personId, signedOn: today };
    await insertRow(tx.manager, AwardContract, contract);
    await planInstalments(tx, award, terms, reportDueOn ?? null, now);
    await openAwardBudget(tx, award.id, budgetLines);
    return awardLife.move(tx, award, 'signAwardContract', now);
  },
  about: ({ awardId }) => awardId,
});
