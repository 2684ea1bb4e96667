import { act, type ActTransaction, type FactSource, haveParameters, insertRow, parameterOn, sealedKeyOf } from '@unionhall/database';
import { sumFen } from '@unionhall/kernel';
import { GrantApplication } from '../application/application.entity';
import { applicationLife } from '../application/application.life';
import { Award } from '../award/award.entity';
import { awardLife } from '../award/award.life';
import { releaseAward } from '../fund/release-award';
import { Instalment } from '../instalment/instalment.entity';
import { instalmentLife } from '../instalment/instalment.life';
import { AcceptanceJudge, AcceptanceOpinion, OpenedOpinion } from './acceptance-opinion.entity';
import { Acceptance } from './acceptance.entity';
import { ConcludeAcceptanceInput } from './acceptance.inputs';
import { acceptanceLife } from './acceptance.life';
import { concludeAcceptanceRules, outcomeOf } from './conclude-acceptance.rule';
import { openOpinion, type OpinionContent } from './opinion-seal';

const actOf = { pass: 'concludeAcceptancePassing', rectify: 'concludeAcceptanceRectifying', fail: 'concludeAcceptanceFailing' } as const;

/**
 * Concludes an acceptance (作出验收结论): the sealed opinions are opened together and their majority decides [YZ-8].
 * What was promised and never asked for goes back to the fund once the project is accepted or failed.
 */
export const concludeAcceptance = act({
  name: 'concludeAcceptance',
  description: '作出验收结论:启封全部专家意见,按多数意见。Concludes an acceptance by the majority of the opinions, which are opened together.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: ConcludeAcceptanceInput,
  object: Acceptance,
  answers: 'acceptance',
  // The award of an acceptance never changes; known beforehand, it can be locked before its acceptance, parents first.
  ask: async (ask, { acceptanceId }, source) => {
    await haveParameters(ask, source, ['grants.experts-per-application']);
    return { awardId: (await source.toRead(Acceptance, acceptanceId)).awardId };
  },
  gather: async (source, { input: { acceptanceId, expectedVersion }, today, asked: { awardId } }) => {
    const award = await source.toChange(Award, awardId);
    const application = await source.toChange(GrantApplication, award.applicationId);
    const instalments = await source.children(Instalment, 'awardId', awardId);
    const acceptance = await source.toChange(Acceptance, acceptanceId, expectedVersion);
    const judges = (await source.children(AcceptanceJudge, 'acceptanceId', acceptanceId)).length;
    const sealed = await source.children(AcceptanceOpinion, 'acceptanceId', acceptanceId);
    // None is opened while one is missing, not even in memory.
    const isComplete = acceptance.state === 'submitted' && judges > 0 && sealed.length >= judges;
    const opened = isComplete ? await openedOpinions(source, sealed) : [];
    const whole = opened.filter((each) => each.content !== null);
    return {
      award,
      application,
      instalments,
      acceptance,
      judges,
      opened,
      required: await parameterOn(source, 'grants.experts-per-application', today),
      opinions: sealed.length,
      brokenSeals: opened.length - whole.length,
      outcomes: whole.map(({ content }) => content!.outcome),
    };
  },
  rules: concludeAcceptanceRules,
  write: async (tx, { input: { finding, rectifyUntil }, award, application, instalments, acceptance, opened, outcomes, personId, today, now }) => {
    for (const { opinionId, content } of opened) await insertRow(tx.manager, OpenedOpinion, { id: tx.newId(), opinionId, outcome: content!.outcome, comment: content!.comment });
    const outcome = outcomeOf(outcomes);
    await applicationLife.move(tx, application, actOf[outcome], now);
    if (outcome !== 'rectify') await lapse(tx, award, instalments, now);
    await awardLife.move(tx, award, actOf[outcome], now);
    const concluded = { finding: finding.trim(), rectifyUntil: outcome === 'rectify' ? rectifyUntil! : null, concludedById: personId, concludedOn: today };
    return acceptanceLife.move(tx, acceptance, actOf[outcome], now, concluded);
  },
  about: ({ acceptanceId }) => acceptanceId,
});

async function openedOpinions(source: FactSource, sealed: readonly AcceptanceOpinion[]): Promise<{ opinionId: string; content: OpinionContent | null }[]> {
  const key = await sealedKeyOf(source, sealed[0]!.acceptanceId);
  return sealed.map((opinion) => ({ opinionId: opinion.id, content: key && openOpinion(source.personalData, key, opinion) }));
}

/** What was planned and never asked for is not paid any more: its money is the fund's again. */
async function lapse(tx: ActTransaction, { id: awardId }: Award, instalments: readonly Instalment[], now: Date): Promise<void> {
  const planned = instalments.filter(({ state }) => state === 'planned');
  for (const instalment of planned) await instalmentLife.move(tx, instalment, 'concludeAcceptance', now);
  if (planned.length > 0) await releaseAward(tx, awardId, sumFen(planned.map(({ amount }) => amount)), now);
}
