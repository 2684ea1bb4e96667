import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { clause } from '@unionhall/rulebook';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ActIndexEntry } from '../act-index/act-index-entry.entity';
import { supervisors } from '../act-index/act-index-readers';
import { Person } from '../person/person.stub';
import { PowerItem } from '../power-item/power-item.entity';
import { powerItemByCode } from '../power-item/power-item.queries';
import { Clause } from '../rulebook/clause.type';
import { AuditDraw } from './audit-draw.type';
import { AuditFinding } from './audit-finding.entity';
import { AuditFindingFilter, type AuditFindingOrder, AuditFindingOrderEnum } from './audit-finding.inputs';
import { AuditFindingStateChange } from './audit-finding.life';
import { AuditSampleEntry } from './audit-sample-entry.entity';
import { AuditConnection, AuditFindingConnection, AuditPopulationEntryConnection } from './audit.connection';
import { Audit } from './audit.entity';
import { AuditFilter } from './audit.inputs';
import { AuditStateChange } from './audit.life';
import { auditPopulationPage, auditsPage, drawAgain, findingsPage, isFindingOverdue } from './audit.queries';
import { AuditedItem } from './audited-item.entity';
import { closeAudit } from './close-audit';
import { confirmRectification } from './confirm-rectification';
import { drawAuditSample } from './draw-audit-sample';
import { rectifyFinding } from './rectify-finding';

@Resolver(() => Audit)
export class AuditResolver {
  @Access({ to: 'public' })
  @Query(() => Audit, { nullable: true, description: '按编号查审计。An audit by its id.' })
  audit(@Arg('id', () => ID, { description: '审计编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Audit, id);
  }

  @Access({ to: 'public' })
  @Query(() => AuditConnection, { nullable: true, description: '审计列表,新的在前;种子散列值在抽样前即公布。Audits, newest first; the hash of each seed stands here before the draw [GY-5c].' })
  audits(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => AuditFilter, { defaultValue: {}, description: '筛选。Which audits.' }) filter: AuditFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return auditsPage(loaders, filter, page);
  }

  @FieldResolver(() => Person, { nullable: true, description: '审计人员。The auditor.' })
  auditor(@Root() { auditorId: id }: Audit) {
    return { id };
  }

  @FieldResolver(() => [PowerItem], { description: '所审权力事项。The power items it looks at.' })
  async powerItems(@Root() { id }: Audit, @Ctx() { loaders }: RequestContext) {
    const items = await loaders.children(AuditedItem, 'auditId', id);
    return Promise.all(items.map(({ powerItemCode }) => powerItemByCode({ loaders, statements: loaders.statements }, powerItemCode)));
  }

  @Access({ to: 'signed-in' })
  @FieldResolver(() => AuditPopulationEntryConnection, { nullable: true, description: '抽样总体,按办理编号升序。What is drawn from, by the ids of the acts, ascending.' })
  population(
    @Root() { id }: Audit,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return auditPopulationPage(loaders, id, page);
  }

  @Access({ to: 'signed-in' })
  @FieldResolver(() => AuditDraw, { nullable: true, description: '抽样复核;抽样前为空。The draw made again; null before it was made.' })
  drawnAgain(@Root() audit: Audit, @Ctx() { loaders }: RequestContext) {
    return drawAgain(loaders, audit);
  }

  @Access({ to: supervisors })
  @FieldResolver(() => [AuditSampleEntry], { nullable: true, description: '样本,按抽取次序。The sample, in the order of the draw.' })
  sample(@Root() { id }: Audit, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AuditSampleEntry, 'auditId', id);
  }

  @Access({ to: supervisors })
  @FieldResolver(() => [AuditFinding], { nullable: true, description: '发现的问题。What was found.' })
  findings(@Root() { id }: Audit, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AuditFinding, 'auditId', id);
  }

  @FieldResolver(() => [AuditStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: Audit, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AuditStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  permissions(@Root() { id, version }: Audit, @Ctx() context: RequestContext) {
    const known = { auditId: id, expectedVersion: version };
    return Promise.all([context.permission(drawAuditSample, known), context.permission(closeAudit, known)]);
  }
}

@Resolver(() => AuditSampleEntry)
export class AuditSampleEntryFields {
  @FieldResolver(() => ActIndexEntry, { nullable: true, description: '抽中的办理。The act that was drawn.' })
  indexedAct(@Root() { indexedActId }: AuditSampleEntry, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ActIndexEntry, indexedActId);
  }
}

@Resolver(() => AuditFinding)
export class AuditFindingResolver {
  @Access({ to: 'signed-in' })
  @Query(() => AuditFinding, { nullable: true, description: '按编号查审计问题。A finding by its id.' })
  auditFinding(@Arg('id', () => ID, { description: '问题编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(AuditFinding, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => AuditFindingConnection, {
    nullable: true,
    description: '审计问题列表:监督人员可见全部,其他人员仅见应由本人整改的。Findings: all for those who supervise, for anybody else those he has to put right [GY-5c].',
  })
  auditFindings(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => AuditFindingFilter, { defaultValue: {}, description: '筛选。Which findings.' }) filter: AuditFindingFilter,
    @Arg('orderBy', () => AuditFindingOrderEnum, { defaultValue: AuditFindingOrderEnum.NEWEST, description: '排序。In which order.' }) orderBy: AuditFindingOrder,
    @Ctx() { loaders, caller, now }: RequestContext,
  ) {
    return findingsPage(loaders, caller, dayInShanghai(now), { filter, orderBy }, page);
  }

  @FieldResolver(() => Audit, { nullable: true, description: '所属审计。The audit.' })
  audit(@Root() { auditId }: AuditFinding, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Audit, auditId);
  }

  @FieldResolver(() => ActIndexEntry, { nullable: true, description: '所涉办理。The act it is about.' })
  indexedAct(@Root() { indexedActId }: AuditFinding, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(ActIndexEntry, indexedActId);
  }

  @FieldResolver(() => Clause, { description: '违反的条款。The clause it goes against.' })
  clause(@Root() { clauseId }: AuditFinding) {
    return clause(clauseId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '整改责任人。Who has to put it right.' })
  responsible(@Root() { responsibleId: id }: AuditFinding) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy(@Root() { recordedById: id }: AuditFinding) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '整改人。Who put it right.' })
  rectifiedBy(@Root() { rectifiedById: id }: AuditFinding) {
    return id && { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '确认人。The auditor who looked at it.' })
  confirmedBy(@Root() { confirmedById: id }: AuditFinding) {
    return id && { id };
  }

  @FieldResolver(() => Boolean, { description: '是否逾期未整改,以今日为准。Whether it is overdue today.' })
  overdue(@Root() finding: AuditFinding, @Ctx() { now }: RequestContext) {
    return isFindingOverdue(finding, dayInShanghai(now));
  }

  @FieldResolver(() => [AuditFindingStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: AuditFinding, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AuditFindingStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  permissions(@Root() { id, version }: AuditFinding, @Ctx() context: RequestContext) {
    const known = { findingId: id, expectedVersion: version };
    return Promise.all([context.permission(rectifyFinding, known), context.permission(confirmRectification, known)]);
  }
}
