import { Access, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Award } from '../award/award.entity';
import { grantReaders } from '../grant-readers';
import { Person } from '../person/person.stub';
import { AcceptanceJudge, AcceptanceOpinion, type AcceptanceOutcome, AcceptanceOutcomeEnum, OpenedOpinion } from './acceptance-opinion.entity';
import { Acceptance } from './acceptance.entity';
import { AcceptanceStateChange } from './acceptance.life';
import { assignAcceptanceExperts } from './assign-acceptance-experts';
import { concludeAcceptance } from './conclude-acceptance';
import { submitAcceptanceOpinion } from './submit-acceptance-opinion';

@Resolver(() => Acceptance)
export class AcceptanceFields {
  @FieldResolver(() => Award, { nullable: true, description: '立项资助。The award.' })
  award(@Root() { awardId }: Acceptance, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Award, awardId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '提请人。Who put it to acceptance.' })
  submittedBy(@Root() { submittedById: id }: Acceptance) {
    return { id };
  }

  @Access({ to: grantReaders })
  @FieldResolver(() => [Person], { nullable: true, description: '验收专家。The experts who judge it.' })
  async judges(@Root() { id }: Acceptance, @Ctx() { loaders }: RequestContext) {
    const judges = await loaders.children(AcceptanceJudge, 'acceptanceId', id);
    return judges.map(({ personId }) => ({ id: personId }));
  }

  @FieldResolver(() => [AcceptanceOpinion], { description: '专家意见,结论前只见封存值。The opinions; only their seals until it is concluded.' })
  opinions(@Root() { id }: Acceptance, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AcceptanceOpinion, 'acceptanceId', id);
  }

  @FieldResolver(() => Boolean, { description: '整改是否逾期,查看时计算。Whether its rectification is overdue, as of now.' })
  async rectificationOverdue(@Root() { awardId, rectifyUntil }: Acceptance, @Ctx() { loaders, now }: RequestContext) {
    const award = await loaders.byId(Award, awardId);
    return award?.state === 'rectifying' && rectifyUntil !== null && rectifyUntil < dayInShanghai(now);
  }

  @FieldResolver(() => [AcceptanceStateChange], { description: '流转记录,由先至后。Its history, oldest first.' })
  history(@Root() { id }: Acceptance, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AcceptanceStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id: acceptanceId, version: expectedVersion, judgeIds }: Acceptance, @Ctx() { permission, caller: { personId } }: RequestContext) {
    return Promise.all([
      permission(assignAcceptanceExperts, { acceptanceId, expectedVersion }),
      permission(concludeAcceptance, { acceptanceId, expectedVersion }),
      // For whoever does not judge it, there is nothing to ask.
      ...(personId !== null && judgeIds.includes(personId) ? [permission(submitAcceptanceOpinion, { acceptanceId })] : []),
    ]);
  }
}

@Resolver(() => AcceptanceOpinion)
export class AcceptanceOpinionFields {
  @FieldResolver(() => AcceptanceOutcomeEnum, { nullable: true, description: '结论意见,启封前为空。What it says; null while it is sealed.' })
  async outcome(@Root() { id }: AcceptanceOpinion, @Ctx() { loaders }: RequestContext): Promise<AcceptanceOutcome | null> {
    const [opened] = await loaders.children(OpenedOpinion, 'opinionId', id);
    return opened?.outcome ?? null;
  }

  @FieldResolver(() => String, { nullable: true, description: '理由,启封前为空。Why; null while it is sealed.' })
  async comment(@Root() { id }: AcceptanceOpinion, @Ctx() { loaders }: RequestContext) {
    const [opened] = await loaders.children(OpenedOpinion, 'opinionId', id);
    return opened?.comment ?? null;
  }
}

/** What an award shows of its acceptances. */
@Resolver(() => Award)
export class AwardAcceptanceFields {
  @FieldResolver(() => [Acceptance], { nullable: true, description: '历次验收,由先至后。Its acceptances, oldest first.' })
  acceptances(@Root() { id }: Award, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Acceptance, 'awardId', id);
  }
}
