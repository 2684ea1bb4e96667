import { Access, PageArguments, pageOf, Permission, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { ActIndexEntry } from '../act-index/act-index-entry.entity';
import { AuditFinding } from '../audit/audit-finding.entity';
import { Inquiry } from '../inquiry/inquiry.entity';
import { Person } from '../person/person.stub';
import { PowerItem } from '../power-item/power-item.entity';
import { powerItemByCode } from '../power-item/power-item.queries';
import { inspection } from '../relation/relation-readers';
import { AccountabilityMeasure } from './accountability-measure.entity';
import { accountableOn } from './accountable';
import type { Accountable } from './accountable.rule';
import { AccountablePerson } from './accountable-person.entity';
import { casesOrMeasures } from './case-or-measure';
import { CaseOrMeasure } from './case-or-measure.type';
import { concludeInspectionCase } from './conclude-inspection-case';
import { ComputedAccountable, InspectionCaseFile, InspectionReadingRecord } from './inspection-case-file.type';
import { InspectionCaseReading } from './inspection-case-reading.entity';
import { InspectionCaseConnection } from './inspection-case.connection';
import { InspectionCase } from './inspection-case.entity';
import { InspectionCaseFilter } from './inspection-case.inputs';
import { InspectionCaseStateChange } from './inspection-case.life';
import { readInspectionCase } from './read-inspection-case';
import { recordMeasure } from './record-measure';

@Resolver(() => InspectionCase)
export class InspectionCaseResolver {
  @Access({ to: inspection })
  @Query(() => InspectionCase, { nullable: true, description: '按编号查纪检案件,不含案情。A case by its id, without what is confidential.' })
  inspectionCase(@Arg('id', () => ID, { description: '案件编号。Its id.' }) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(InspectionCase, id);
  }

  @Access({ to: inspection })
  @Query(() => InspectionCaseConnection, { nullable: true, description: '纪检案件列表,不含案情。Cases, newest first, without what is confidential [GY-5d].' })
  inspectionCases(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => InspectionCaseFilter, { defaultValue: {}, description: '筛选。Which cases.' }) { state }: InspectionCaseFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    const scope = state ? { where: 'state = ?', parameters: [state] } : { where: 'TRUE', parameters: [] };
    return pageOf(loaders, InspectionCase, { ...scope, orderBy: 'id', descending: true }, page);
  }

  @Access({ to: [], services: ['personnel'] })
  @Query(() => [CaseOrMeasure], { nullable: true, description: '各人员有无未结案件或问责措施,只答有无。Whether there is an open case or measure on each person, in their order; yes or no only, for personnel [GY-6].' })
  casesOrMeasures(@Arg('personIds', () => [String], { description: '人员编号。Ids of persons.' }) personIds: string[], @Ctx() { loaders }: RequestContext) {
    return casesOrMeasures(loaders, personIds);
  }

  @FieldResolver(() => PowerItem, { nullable: true, description: '所涉权力事项。The power item it is about.' })
  powerItem(@Root() { powerItemCode }: InspectionCase, @Ctx() { loaders }: RequestContext) {
    return powerItemByCode({ loaders, statements: loaders.statements }, powerItemCode);
  }

  @FieldResolver(() => [InspectionReadingRecord], { description: '阅卷记录,先后为序。Who read it, when and why, oldest first [CP-8].' })
  readings(@Root() { id }: InspectionCase, @Ctx() { loaders }: RequestContext) {
    return loaders.children(InspectionCaseReading, 'caseId', id);
  }

  @FieldResolver(() => [InspectionCaseStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: InspectionCase, @Ctx() { loaders }: RequestContext) {
    return loaders.children(InspectionCaseStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  permissions(@Root() { id, version }: InspectionCase, @Ctx() context: RequestContext) {
    return Promise.all([
      context.permission(readInspectionCase, { caseId: id }),
      context.permission(concludeInspectionCase, { caseId: id, expectedVersion: version }),
      context.permission(recordMeasure, { caseId: id }),
    ]);
  }
}

@Resolver(() => InspectionReadingRecord)
export class InspectionReadingRecordFields {
  @FieldResolver(() => Person, { nullable: true, description: '查阅人。Who read it.' })
  reader(@Root() { readerId: id }: InspectionReadingRecord) {
    return { id };
  }
}

@Resolver(() => InspectionCaseReading)
export class InspectionCaseReadingFields {
  @FieldResolver(() => InspectionCase, { nullable: true, description: '案件。The case.' })
  inspectionCase(@Root() { caseId }: InspectionCaseReading, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(InspectionCase, caseId);
  }

  @FieldResolver(() => InspectionCaseFile, { nullable: true, description: '案卷。What is confidential about the case.' })
  file(@Root() { caseId }: InspectionCaseReading, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(InspectionCase, caseId);
  }
}

@Resolver(() => InspectionCaseFile)
export class InspectionCaseFileFields {
  @FieldResolver(() => Person, { nullable: true, description: '立案人。Who opened it.' })
  openedBy(@Root() { openedById: id }: InspectionCaseFile) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '办结人。Who concluded it.' })
  concludedBy(@Root() { concludedById: id }: InspectionCaseFile) {
    return id && { id };
  }

  @FieldResolver(() => AuditFinding, { nullable: true, description: '来源审计问题。The finding it came from.' })
  finding(@Root() { findingId }: InspectionCaseFile, @Ctx() { loaders }: RequestContext) {
    return findingId && loaders.byId(AuditFinding, findingId);
  }

  @FieldResolver(() => Inquiry, { nullable: true, description: '来源质询。The inquiry it came from.' })
  inquiry(@Root() { inquiryId }: InspectionCaseFile, @Ctx() { loaders }: RequestContext) {
    return inquiryId && loaders.byId(Inquiry, inquiryId);
  }

  @FieldResolver(() => ActIndexEntry, { nullable: true, description: '所涉办理。The act it is about.' })
  indexedAct(@Root() { indexedActId }: InspectionCaseFile, @Ctx() { loaders }: RequestContext) {
    return indexedActId && loaders.byId(ActIndexEntry, indexedActId);
  }

  @FieldResolver(() => [ComputedAccountable], { description: '按事发当日的分管和席位应负责任的人员。Who must answer by the charges and seats of the day [GY-6].' })
  async computedAccountable(@Root() { id }: InspectionCaseFile, @Ctx() { loaders }: RequestContext) {
    const inspectionCase = await loaders.byId(InspectionCase, id);
    return accountableOn({ loaders, statements: loaders.statements }, inspectionCase!);
  }

  @FieldResolver(() => [AccountablePerson], { description: '办结时确定的责任人员。Who must answer, as concluded.' })
  accountable(@Root() { id }: InspectionCaseFile, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AccountablePerson, 'caseId', id);
  }

  @FieldResolver(() => [AccountabilityMeasure], { description: '问责措施。What was imposed.' })
  measures(@Root() { id }: InspectionCaseFile, @Ctx() { loaders }: RequestContext) {
    return loaders.children(AccountabilityMeasure, 'caseId', id);
  }
}

@Resolver(() => ComputedAccountable)
export class ComputedAccountableFields {
  @FieldResolver(() => Person, { nullable: true, description: '责任人员。Who.' })
  person(@Root() { personId: id }: Accountable) {
    return { id };
  }
}

@Resolver(() => AccountablePerson)
export class AccountablePersonFields {
  @FieldResolver(() => Person, { nullable: true, description: '责任人员。Who.' })
  person(@Root() { personId: id }: AccountablePerson) {
    return { id };
  }
}

@Resolver(() => AccountabilityMeasure)
export class AccountabilityMeasureFields {
  @FieldResolver(() => Person, { nullable: true, description: '被问责人员。On whom.' })
  person(@Root() { personId: id }: AccountabilityMeasure) {
    return { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who entered it.' })
  recordedBy(@Root() { recordedById: id }: AccountabilityMeasure) {
    return { id };
  }

  @FieldResolver(() => InspectionCase, { nullable: true, description: '案件。The case.' })
  inspectionCase(@Root() { caseId }: AccountabilityMeasure, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(InspectionCase, caseId);
  }
}
