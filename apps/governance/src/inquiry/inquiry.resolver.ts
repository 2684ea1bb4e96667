import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ActIndexEntry } from '../act-index/act-index-entry.entity';
import { Decision } from '../decision/decision.entity';
import { Disclosure } from '../disclosure/disclosure.entity';
import { Person } from '../person/person.stub';
import { PowerItem } from '../power-item/power-item.entity';
import { powerItemByCode } from '../power-item/power-item.queries';
import { answerInquiry } from './answer-inquiry';
import { appraiseAnswer } from './appraise-answer';
import { InquiryConnection } from './inquiry.connection';
import { Inquiry } from './inquiry.entity';
import { InquiryFilter, type InquiryOrder, InquiryOrderEnum } from './inquiry.inputs';
import { InquiryStateChange } from './inquiry.life';
import { inquiriesAbout, inquiriesPage, isOverdue } from './inquiry.queries';
import { inquiryReaders } from './inquiry-readers';

@Resolver(() => Inquiry)
export class InquiryResolver {
  @Access({ to: 'signed-in' })
  @Query(() => Inquiry, { nullable: true, description: '按编号查质询。An inquiry by its id.' })
  inquiry(@Arg('id', () => ID, { description: '质询编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Inquiry, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => InquiryConnection, {
    nullable: true,
    description: '质询列表:机关工作人员和监督人员可见全部,其他人员仅见本人提出的。Inquiries: all for the office and those who supervise it, for anybody else his own [GY-5b].',
  })
  inquiries(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => InquiryFilter, { defaultValue: {}, description: '筛选。Which inquiries.' }) filter: InquiryFilter,
    @Arg('orderBy', () => InquiryOrderEnum, { defaultValue: InquiryOrderEnum.NEWEST, description: '排序。In which order.' }) orderBy: InquiryOrder,
    @Ctx() { loaders, caller, now }: RequestContext,
  ) {
    return inquiriesPage(loaders, caller, dayInShanghai(now), { filter, orderBy }, page);
  }

  @FieldResolver(() => Person, { nullable: true, description: '质询人。Who asked.' })
  askedBy(@Root() { askedById: id }: Inquiry) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '答复人。Who answered.' })
  answeredBy(@Root() { answeredById: id }: Inquiry) {
    return id && { id };
  }

  @FieldResolver(() => PowerItem, { nullable: true, description: '所涉权力事项。The power item it is about.' })
  powerItem(@Root() { powerItemCode }: Inquiry, @Ctx() { loaders }: RequestContext) {
    return powerItemByCode({ loaders, statements: loaders.statements }, powerItemCode);
  }

  @FieldResolver(() => Decision, { nullable: true, description: '所涉集体决定。The decision it is about.' })
  decision(@Root() { decisionId }: Inquiry, @Ctx() { loaders }: RequestContext) {
    return decisionId && loaders.byId(Decision, decisionId);
  }

  @FieldResolver(() => Disclosure, { nullable: true, description: '所涉公开内容。The disclosure it is about.' })
  disclosure(@Root() { disclosureId }: Inquiry, @Ctx() { loaders }: RequestContext) {
    return disclosureId && loaders.byId(Disclosure, disclosureId);
  }

  @FieldResolver(() => ActIndexEntry, { nullable: true, description: '所涉办理事项。The act it is about.' })
  indexedAct(@Root() { indexedActId }: Inquiry, @Ctx() { loaders }: RequestContext) {
    return indexedActId && loaders.byId(ActIndexEntry, indexedActId);
  }

  @FieldResolver(() => Inquiry, { nullable: true, description: '前一次质询,其答复未获满意。The inquiry whose answer did not satisfy.' })
  follows(@Root() { followsId }: Inquiry, @Ctx() { loaders }: RequestContext) {
    return followsId && loaders.byId(Inquiry, followsId);
  }

  @FieldResolver(() => [Inquiry], { description: '因不满意而再次提出的质询。What was asked anew because the answer did not satisfy.' })
  followUps(@Root() { id }: Inquiry, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Inquiry, 'followsId', id);
  }

  @FieldResolver(() => Boolean, { description: '是否逾期未答复,以今日为准。Whether the answer is overdue today.' })
  overdue(@Root() inquiry: Inquiry, @Ctx() { now }: RequestContext) {
    return isOverdue(inquiry, dayInShanghai(now));
  }

  @FieldResolver(() => Boolean, { description: '是否逾期答复。Whether it was answered after its last day.' })
  answeredLate(@Root() { answeredOn, dueOn }: Inquiry) {
    return answeredOn !== null && answeredOn > dueOn;
  }

  @FieldResolver(() => [InquiryStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: Inquiry, @Ctx() { loaders }: RequestContext) {
    return loaders.children(InquiryStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  permissions(@Root() { id, version }: Inquiry, @Ctx() context: RequestContext) {
    const known = { inquiryId: id, expectedVersion: version };
    return Promise.all([context.permission(answerInquiry, known), context.permission(appraiseAnswer, known)]);
  }
}

/** What inquiries add to a decision. */
@Resolver(() => Decision)
export class DecisionInquiriesFields {
  @Access({ to: inquiryReaders })
  @FieldResolver(() => InquiryConnection, { nullable: true, description: '就该决定提出的质询。The inquiries about it, newest first [GY-5b].' })
  inquiries(
    @Root() { id }: Decision,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return inquiriesAbout(loaders, 'decisionId', id, page);
  }
}
