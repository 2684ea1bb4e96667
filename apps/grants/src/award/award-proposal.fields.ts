import { Access, LocalDateScalar, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Ctx, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql';
import { GrantApplication } from '../application/application.entity';
import { Decision } from '../decision/decision.stub';
import { Matter } from '../matter/matter.stub';
import { EmployerCopy } from '../employer/employer-copy.entity';
import { Employer } from '../employer/employer.stub';
import { Person } from '../person/person.stub';
import { grantReaders } from '../grant-readers';
import { GrantRound } from '../round/round.entity';
import { answerAwardObjection } from './answer-award-objection';
import { linesOf } from './award-list';
import { AwardList } from './award-list.type';
import { AwardObjection } from './award-objection.entity';
import { AwardProposalLine } from './award-proposal-line.entity';
import { AwardProposalStateChange } from './award-proposal.life';
import { AwardProposal } from './award-proposal.entity';
import { Award } from './award.entity';
import { grantAwards } from './grant-awards';
import { objectToAward } from './object-to-award';
import { publishAwardList } from './publish-award-list';

@Resolver(() => AwardProposal)
export class AwardProposalFields {
  @FieldResolver(() => GrantRound, { nullable: true, description: '申报轮次。The round.' })
  round(@Root() { roundId }: AwardProposal, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantRound, roundId);
  }

  @FieldResolver(() => Matter, { nullable: true, description: '提交集体决定的议题。The matter it was put to decision as.' })
  matter(@Root() { matterId: id }: AwardProposal) {
    return { id };
  }

  @FieldResolver(() => Decision, { nullable: true, description: '公示所依据的集体决定。The decision it was published by.' })
  decision(@Root() { decisionId: id }: AwardProposal) {
    return id && { id };
  }

  @Access({ to: grantReaders })
  @FieldResolver(() => Award, { nullable: true, description: '所递补的立项;非递补名单为空。The award in whose place its project moves up; null for the list of a round.' })
  replaces(@Root() { replacesAwardId }: AwardProposal, @Ctx() { loaders }: RequestContext) {
    return replacesAwardId && loaders.byId(Award, replacesAwardId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '提出人。Who proposed it.' })
  proposedBy(@Root() { proposedById: id }: AwardProposal) {
    return { id };
  }

  @FieldResolver(() => [AwardProposalLine], { description: '名单,按名次。The list, in rank order.' })
  lines(@Root() { id }: AwardProposal, @Ctx() { loaders }: RequestContext) {
    return linesOf({ loaders, statements: loaders.statements }, id);
  }

  @FieldResolver(() => [AwardObjection], { nullable: true, description: '异议,由先至后。The objections to it, oldest first.' })
  objections(@Root() { id }: AwardProposal, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AwardObjection, 'proposalId', id);
  }

  @Access({ to: grantReaders })
  @FieldResolver(() => [Award], { nullable: true, description: '据此立项的项目。The awards granted by it.' })
  awards(@Root() { id }: AwardProposal, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Award, 'proposalId', id);
  }

  @FieldResolver(() => [AwardProposalStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: AwardProposal, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AwardProposalStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  permissions(@Root() { id: proposalId, version: expectedVersion }: AwardProposal, @Ctx() { permission }: RequestContext) {
    return Promise.all([permission(publishAwardList, { proposalId, expectedVersion }), permission(grantAwards, { proposalId, expectedVersion })]);
  }
}

@Resolver(() => AwardProposalLine)
export class AwardProposalLineFields {
  @FieldResolver(() => GrantApplication, { nullable: true, description: '申请,供其团队和办理人员查看。The application, for its team and the office.' })
  application(@Root() { applicationId }: AwardProposalLine, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, applicationId);
  }

  @FieldResolver(() => ID, { description: '申请编号,提出异议时填写。Id of the application, for an objection.' })
  applicationId(@Root() { applicationId }: AwardProposalLine) {
    return applicationId;
  }

  @FieldResolver(() => Employer, { nullable: true, description: '单位。The employer.' })
  employer(@Root() { employerId: id }: AwardProposalLine) {
    return { id };
  }

  @FieldResolver(() => String, { nullable: true, description: '单位名称。Name of the employer.' })
  async employerName(@Root() { employerId }: AwardProposalLine, @Ctx() { loaders }: RequestContext) {
    return (await loaders.byId(EmployerCopy, employerId))?.name ?? null;
  }
}

@Resolver(() => AwardList)
export class AwardListFields {
  @FieldResolver(() => GrantRound, { nullable: true, description: '申报轮次。The round.' })
  round(@Root() { roundId }: AwardList, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantRound, roundId);
  }

  @FieldResolver(() => Decision, { nullable: true, description: '公示所依据的集体决定。The decision it was published by.' })
  decision(@Root() { decisionId: id }: AwardList) {
    return id && { id };
  }

  @FieldResolver(() => [AwardProposalLine], { description: '名单,按名次。The list, in rank order.' })
  lines(@Root() { id }: AwardList, @Ctx() { loaders }: RequestContext) {
    return linesOf({ loaders, statements: loaders.statements }, id);
  }

  @FieldResolver(() => Int, { description: '未答复的异议件数;有异议未答复的,暂缓立项。How many objections to it are not answered; as long as one is, nothing on it is awarded [CP-4].' })
  async openObjections(@Root() { id }: AwardList, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(AwardObjection, 'proposalId', id)).filter(({ state }) => state === 'open').length;
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  async permissions(@Root() { id: proposalId }: AwardList, @Ctx() { permission }: RequestContext) {
    return [await permission(objectToAward, { proposalId })];
  }
}

@Resolver(() => AwardObjection)
export class AwardObjectionFields {
  @FieldResolver(() => AwardList, { nullable: true, description: '所涉名单。The list it objects to.' })
  list(@Root() { proposalId }: AwardObjection, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(AwardProposal, proposalId);
  }

  @FieldResolver(() => GrantApplication, { nullable: true, description: '所涉申请。The application it objects to.' })
  application(@Root() { applicationId }: AwardObjection, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(GrantApplication, applicationId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '提出人。Who raised it.' })
  raisedBy(@Root() { personId: id }: AwardObjection) {
    return { id };
  }

  @FieldResolver(() => LocalDateScalar, { nullable: true, description: '答复期限:公示末日。By when the answer is due: the last day of the publicity [CP-4].' })
  async answerDueOn(@Root() { proposalId }: AwardObjection, @Ctx() { loaders }: RequestContext) {
    return (await loaders.byId(AwardProposal, proposalId))?.publicityLast ?? null;
  }

  @FieldResolver(() => Boolean, { description: '是否逾期未答复。Whether it is not answered and its day is past.' })
  async isOverdue(@Root() { proposalId, state }: AwardObjection, @Ctx() { loaders, now }: RequestContext) {
    const last = (await loaders.byId(AwardProposal, proposalId))?.publicityLast ?? null;
    return state === 'open' && last !== null && dayInShanghai(now) > last;
  }

  @FieldResolver(() => Decision, { nullable: true, description: '认定异议不成立的集体决定。The decision that rejected it; null unless it was rejected.' })
  decision(@Root() { decisionId: id }: AwardObjection) {
    return id && { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '答复人。Who answered it.' })
  answeredBy(@Root() { answeredById: id }: AwardObjection) {
    return id && { id };
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '当前登录者可办理的事项。What the caller may do with it.' })
  async permissions(@Root() { id: objectionId, version: expectedVersion }: AwardObjection, @Ctx() { permission }: RequestContext) {
    return [await permission(answerAwardObjection, { objectionId, expectedVersion })];
  }
}
