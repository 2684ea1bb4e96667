import { act } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { applicationLife } from '../application/application.life';
import { releaseAward } from '../fund/release-award';
import { awardInReach } from './award-in-reach';
import { Award } from './award.entity';
import { awardLife } from './award.life';
import { GiveUpAwardInput } from './award.inputs';
import { giveUpAwardRules } from './give-up-award.rule';

/** An applicant gives his award up before its contract (放弃立项): its money is the fund's again, and the first of the reserve may move up. */
export const giveUpAward = act({
  name: 'giveUpAward',
  description: '签订合同前放弃立项,资金退回年度资助资金。Gives an award up before its contract; its money is the fund’s again.',
  who: ['worker', 'officer'],
  input: GiveUpAwardInput,
  object: Award,
  answers: 'award',
  gather: async (source, { input: { awardId, expectedVersion }, caller }) => {
    const award = await awardInReach(source, caller, awardId, expectedVersion);
    return { award, application: await source.toChange(GrantApplication, award.applicationId) };
  },
  rules: giveUpAwardRules,
  write: async (tx, { input: { reason, documentSha256 }, award, application, now }) => {
    await applicationLife.move(tx, application, 'giveUpAward', now);
    await releaseAward(tx, award.id, award.amount, now);
    return awardLife.move(tx, award, 'giveUpAward', now, {}, { reason: reason.trim(), documentSha256 });
  },
  about: ({ awardId }) => awardId,
});
