import { haveParameters, readingSource } from '@unionhall/database';
import { Access, LocalDateScalar, Money, PageArguments, pageOf, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai, type Fen, type LocalDate } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { MinimumWage } from '../minimum-wage/minimum-wage.entity';
import { Person } from '../person/person.entity';
import { contractReaders, performanceReaders } from '../staff-readers';
import { endLabourContract } from './end-labour-contract';
import { LabourContractConnection, WageRevisionConnection } from './labour-contract.connection';
import { LabourContract, LabourContractWage } from './labour-contract.entity';
import { LabourContractFilter } from './labour-contract.inputs';
import { expiringContractsPage, labourContractsPage, wageOn } from './labour-contract.queries';
import { PerformanceAssessment } from '../performance/performance-assessment.entity';
import { readWage } from './read-wage';
import { WageReading } from './wage-reading.entity';
import { WageReadingRecord } from './wage-reading-record.type';
import { WageRevision } from './wage-revision.entity';
import { renewLabourContract } from './renew-labour-contract';
import { wageWhatIf } from './wage-what-if';
import { WageWhatIf } from './wage-what-if.type';

@Resolver(() => LabourContract)
export class LabourContractResolver {
  @Access({ to: 'signed-in' })
  @Query(() => LabourContract, { nullable: true, description: '按编号查劳动合同,不含工资。A labour contract by id, without its wage.' })
  labourContract(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(LabourContract, id);
  }

  @Access({ to: contractReaders })
  @Query(() => LabourContractConnection, { nullable: true, description: '劳动合同台账,由新至旧,不含工资。The labour contracts, the latest first, without their wages.' })
  labourContracts(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => LabourContractFilter, { defaultValue: {}, description: '筛选。Which contracts.' }) filter: LabourContractFilter,
    @Ctx() { loaders }: RequestContext,
  ) {
    return labourContractsPage(loaders, filter, page);
  }

  @Access({ to: contractReaders })
  @Query(() => LabourContractConnection, { nullable: true, description: '届时到期的劳动合同,由近至远。The contracts in their term today that end by a day, the next first.' })
  expiringLabourContracts(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('by', () => LocalDateScalar, { description: '至此日止。Until this day.' }) by: LocalDate,
    @Ctx() { loaders, now }: RequestContext,
  ) {
    return expiringContractsPage(loaders, dayInShanghai(now), by, page);
  }

  @Access({ to: contractReaders })
  @Query(() => WageWhatIf, { nullable: true, description: '测算:某地最低工资自某日起为某数时,涉及哪些合同、合计多少。If the minimum wage of a place were this from a day on: which contracts, and how much in all [WZ-4].' })
  async wageWhatIf(
    @Arg('place', () => String, { description: '地点。The place.' }) place: string,
    @Arg('minimumWage', () => Money, { description: '设想的每月最低工资。The month’s minimum wage supposed, in yuan.' }) minimumWage: Fen,
    @Arg('from', () => LocalDateScalar, { description: '设想的执行首日。First day it would hold.' }) from: LocalDate,
    @Ctx() context: RequestContext,
  ) {
    const source = readingSource(context.loaders, context.personalData);
    await haveParameters((question, key) => context.ask(question, key), source, ['personnel.wage-multiple']);
    return wageWhatIf(source, place, minimumWage, from);
  }

  @FieldResolver(() => [WageReadingRecord], { description: '查阅工资记录,先后为序。Who read its wage, when and why, oldest first [CP-8].' })
  wageReadings(@Root() { id }: LabourContract, @Ctx() { loaders }: RequestContext) {
    return loaders.children(WageReading, 'labourContractId', id);
  }

  @FieldResolver(() => Person, { nullable: true, description: '人员。The person.' })
  person(@Root() { personId }: LabourContract, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => LabourContract, { nullable: true, description: '所续订的合同,非续订为空。The contract it renews; null where it renews none.' })
  renews(@Root() { renewsId }: LabourContract, @Ctx() { loaders }: RequestContext) {
    return renewsId && loaders.byId(LabourContract, renewsId);
  }

  @Access<LabourContract>({ to: performanceReaders, own: (row, caller) => row.personId === caller.personId })
  @FieldResolver(() => PerformanceAssessment, { nullable: true, description: '续订所依据的考核。The assessment the renewal rests on [WZ-14].' })
  assessment(@Root() { assessmentId }: LabourContract, @Ctx() { loaders }: RequestContext) {
    return assessmentId && loaders.byId(PerformanceAssessment, assessmentId);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id, version }: LabourContract, @Ctx() context: RequestContext) {
    const seen = { labourContractId: id, expectedVersion: version };
    return [context.permission(renewLabourContract, seen), context.permission(endLabourContract, seen), context.permission(readWage, { contractId: id })];
  }
}

@Resolver(() => WageReadingRecord)
export class WageReadingRecordResolver {
  @FieldResolver(() => Person, { nullable: true, description: '查阅人。Who read it.' })
  reader(@Root() { readerId }: WageReadingRecord, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, readerId);
  }
}

@Resolver(() => WageReading)
export class WageReadingResolver {
  @FieldResolver(() => Money, { nullable: true, description: '该日月工资。What the contract pays a month on that day, in yuan.' })
  wage(@Root() { labourContractId, onDay }: WageReading, @Ctx() { loaders }: RequestContext) {
    return wageOn(loaders, labourContractId, onDay);
  }
}

@Resolver(() => WageRevision)
export class WageRevisionResolver {
  @Access({ to: contractReaders })
  @Query(() => WageRevisionConnection, { nullable: true, description: '历次工资调整,由新至旧。The revisions of wages, the latest first [WZ-4].' })
  wageRevisions(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, WageRevision, { where: 'TRUE', parameters: [], orderBy: 'from', descending: true }, page);
  }

  @FieldResolver(() => MinimumWage, { nullable: true, description: '所依最低工资标准。The minimum wage it follows.' })
  minimumWage(@Root() { minimumWageId }: WageRevision, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(MinimumWage, minimumWageId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '办理人。Who did it.' })
  revisedBy(@Root() { revisedById }: WageRevision, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, revisedById);
  }

  @FieldResolver(() => Int, { nullable: true, description: '调整的合同数。How many contracts it changed.' })
  async revised(@Root() { id }: WageRevision, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(LabourContractWage, 'wageRevisionId', id)).length;
  }
}
