import { matterSubjectChanged } from '@unionhall/contracts';
import { act, decisionById } from '@unionhall/database';
import { sumFen } from '@unionhall/kernel';
import { GrantApplication } from '../application/application.entity';
import { applicationLife } from '../application/application.life';
import { Award } from '../award/award.entity';
import { awardLife } from '../award/award.life';
import { AwardBudgetLine } from '../expense/award-budget-line.entity';
import { releaseAward } from '../fund/release-award';
import { Instalment } from '../instalment/instalment.entity';
import { instalmentLife } from '../instalment/instalment.life';
import { claimMoney } from '../recovery/claim-money';
import { AWARD_REVOCATION, revocationSha256 } from './revocation-content';
import { RevokeAwardInput } from './revocation.inputs';
import { revokeAwardRules } from './revoke-award.rule';

/**
 * Revokes an award (撤销立项) by the decision over exactly this revocation [GY-2b]: what was promised and never paid is the
 * fund's again, what was paid is claimed back, and the first of the reserve may move up.
 */
export const revokeAward = act({
  name: 'revokeAward',
  description: '按集体决定撤销立项:未拨付的退回年度资助资金,已拨付的收回。Revokes an award by decision: what was not paid is the fund’s again, what was is claimed back.',
  who: ['officer'],
  under: 'innovation-fund',
  input: RevokeAwardInput,
  object: Award,
  answers: 'award',
  gather: async (source, { input }) => {
    const { awardId, expectedVersion } = input;
    const award = await source.toChange(Award, awardId, expectedVersion);
    const application = await source.toChange(GrantApplication, award.applicationId);
    const instalments = await source.children(Instalment, 'awardId', awardId);
    const spent = sumFen((await source.children(AwardBudgetLine, 'awardId', awardId)).map((line) => line.spent));
    const received = sumFen(instalments.filter(({ state }) => state === 'confirmed').map(({ amount }) => amount));
    return {
      award,
      application,
      instalments,
      received,
      spent,
      unspent: received - spent,
      // `in`, because a form that is not filled in yet shall still hear of the state.
      decision: 'decisionId' in input ? await decisionById(source, input.decisionId) : null,
      decisionId: () => input.decisionId,
      revocationSha256: () => revocationSha256({ awardId, reason: input.reason, received, spentAmount: input.spentAmount }),
    };
  },
  rules: revokeAwardRules,
  write: async (tx, { input: { reason, spentAmount, dueOn, decisionId }, award, application, instalments, received, unspent, personId, today, now }) => {
    await applicationLife.move(tx, application, 'revokeAward', now);
    for (const instalment of instalments) if (instalment.state === 'planned') await instalmentLife.move(tx, instalment, 'revokeAward', now);
    if (award.amount > received) await releaseAward(tx, award.id, award.amount - received, now);
    if (unspent + spentAmount > 0n) {
      await claimMoney(tx, { awardId: award.id, unspent, spent: spentAmount, reason, dueOn: dueOn!, claimedById: personId, claimedOn: today }, 'revokeAward', now);
    }
    return awardLife.move(tx, award, 'revokeAward', now, {}, { reason: reason.trim(), documentSha256: null, decisionId });
  },
  // Whatever else was raised about revoking it has nothing left to decide.
  tell: ({ id }) => [matterSubjectChanged.about(id, { subjectType: AWARD_REVOCATION, subjectId: id, subjectSha256: null })],
  about: ({ awardId }) => awardId,
});
