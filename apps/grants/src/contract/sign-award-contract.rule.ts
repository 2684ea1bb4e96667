import type { Rule } from '@unionhall/kernel';
import { type AwardStageFacts, awardAwaitsContract } from './award-stage.rule';
import { callerIsNotOfTheTeam, type OwnProjectFacts } from './own-project.rule';
import { type PayeeAccountFacts, payeeAccountRules } from './payee-account.rule';

/** What the rules of signAwardContract look at. */
export type SignAwardContractFacts = AwardStageFacts & OwnProjectFacts & PayeeAccountFacts;

export const signAwardContractRules: readonly Rule<SignAwardContractFacts>[] = [awardAwaitsContract, callerIsNotOfTheTeam, ...payeeAccountRules('payeeAccountId')];
