import { Access, PageArguments, pageForParent, pageOf, Permission, type RequestContext } from '@unionhall/graphql';
import { pointsText } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { Matter } from '../matter/matter.stub';
import { Person } from '../person/person.entity';
import { StaffDepartment } from '../staff-department/staff-department.entity';
import { performanceReaders } from '../staff-readers';
import { appealPerformanceAssessment } from './appeal-performance-assessment';
import { concludePerformanceAssessment } from './conclude-performance-assessment';
import { completionOf } from './final-mark.rule';
import { Objective, ObjectiveResult, PerformanceAssessment, Recognition } from './performance-assessment.entity';
import { PerformanceAssessmentStateChange } from './performance-assessment.life';
import { PerformanceAssessmentConnection, PerformanceCycleConnection } from './performance.connection';
import { PerformanceCycle } from './performance-cycle.entity';
import { resultsByDepartment } from './performance.queries';
import { ResultsOfDepartment } from './results-of-department.type';

@Resolver(() => PerformanceCycle)
export class PerformanceCycleResolver {
  @Access({ to: 'signed-in' })
  @Query(() => PerformanceCycle, { nullable: true, description: '按编号查考核周期。A period of assessment by id.' })
  performanceCycle(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PerformanceCycle, id);
  }

  @Access({ to: 'signed-in' })
  @Query(() => PerformanceCycleConnection, { nullable: true, description: '考核周期,由新至旧。The periods of assessment, the latest first.' })
  performanceCycles(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, PerformanceCycle, { where: 'TRUE', parameters: [], orderBy: 'from', descending: true }, page);
  }

  @Access({ to: performanceReaders })
  @FieldResolver(() => PerformanceAssessmentConnection, { nullable: true, description: '个人考核。The assessments of the period.' })
  assessments(@Args(() => PageArguments) page: PageArguments, @Root() { id }: PerformanceCycle, @Ctx() { loaders }: RequestContext) {
    return pageForParent(loaders, PerformanceAssessment, 'cycleId', id, { where: 'TRUE', parameters: [], orderBy: 'id' }, page);
  }

  @Access({ to: performanceReaders })
  @FieldResolver(() => [ResultsOfDepartment], { nullable: true, description: '各部门目标完成情况。What the departments were to reach and did, count by count [WZ-11].' })
  results(@Root() { id }: PerformanceCycle, @Ctx() { loaders }: RequestContext) {
    return resultsByDepartment(loaders, id);
  }
}

@Resolver(() => ResultsOfDepartment)
export class ResultsOfDepartmentResolver {
  @FieldResolver(() => StaffDepartment, { nullable: true, description: '部门。The department.' })
  staffDepartment(@Root() { staffDepartmentId }: ResultsOfDepartment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(StaffDepartment, staffDepartmentId);
  }
}

@Resolver(() => PerformanceAssessment)
export class PerformanceAssessmentResolver {
  @Access({ to: 'signed-in' })
  @Query(() => PerformanceAssessment, { nullable: true, description: '按编号查个人考核,本人及管理人员可见。An assessment by id, for the person and those who handle it.' })
  performanceAssessment(@Arg('id', () => ID) id: string, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PerformanceAssessment, id);
  }

  @FieldResolver(() => String, { nullable: true, description: '最终成绩,两位小数;未评定为空。The final mark with two decimals; null until it is concluded [WZ-14].' })
  finalMark(@Root() { mark }: PerformanceAssessment) {
    return mark === null ? null : pointsText(mark);
  }

  @FieldResolver(() => PerformanceCycle, { nullable: true, description: '考核周期。The period.' })
  cycle(@Root() { cycleId }: PerformanceAssessment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(PerformanceCycle, cycleId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '被考核人。Who is assessed.' })
  person(@Root() { personId }: PerformanceAssessment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, personId);
  }

  @FieldResolver(() => StaffDepartment, { nullable: true, description: '所在部门。His department.' })
  staffDepartment(@Root() { staffDepartmentId }: PerformanceAssessment, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(StaffDepartment, staffDepartmentId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '评定人。Who concluded it.' })
  concludedBy(@Root() { concludedById }: PerformanceAssessment, @Ctx() { loaders }: RequestContext) {
    return concludedById && loaders.byId(Person, concludedById);
  }

  @FieldResolver(() => [Objective], { description: '各项目标。The objectives.' })
  objectives(@Root() { id }: PerformanceAssessment, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Objective, 'assessmentId', id);
  }

  @FieldResolver(() => [Recognition], { description: '上级认定。What was recognised upward.' })
  recognitions(@Root() { id }: PerformanceAssessment, @Ctx() { loaders }: RequestContext) {
    return loaders.children(Recognition, 'assessmentId', id);
  }

  @FieldResolver(() => Matter, { nullable: true, description: '申诉的议题。The matter the appeal was raised as.' })
  matter(@Root() { matterId: id }: PerformanceAssessment) {
    return id && { id };
  }

  @FieldResolver(() => [PerformanceAssessmentStateChange], { description: '流转记录,由先至后。Its history, oldest first.' })
  history(@Root() { id }: PerformanceAssessment, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PerformanceAssessmentStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可否办理。What the caller may do with it.' })
  permissions(@Root() { id: assessmentId, version: expectedVersion }: PerformanceAssessment, @Ctx() { permission }: RequestContext) {
    return Promise.all([permission(concludePerformanceAssessment, { assessmentId, expectedVersion }), permission(appealPerformanceAssessment, { assessmentId, expectedVersion })]);
  }
}

@Resolver(() => Objective)
export class ObjectiveResolver {
  @FieldResolver(() => [ObjectiveResult], { description: '完成记录。What counts for it, oldest first.' })
  results(@Root() { id }: Objective, @Ctx() { loaders }: RequestContext) {
    return loaders.children(ObjectiveResult, 'objectiveId', id);
  }

  @FieldResolver(() => Int, { description: '已完成数量。The number reached.' })
  async done(@Root() { id }: Objective, @Ctx() { loaders }: RequestContext) {
    return (await loaders.children(ObjectiveResult, 'objectiveId', id)).reduce((sum, { amount }) => sum + amount, 0);
  }

  @FieldResolver(() => String, { description: '完成率,百分数两位小数,不超过100。How far it is reached, in per cent with two decimals, 100 at most.' })
  async completion(@Root() { id, target }: Objective, @Ctx() { loaders }: RequestContext) {
    const done = (await loaders.children(ObjectiveResult, 'objectiveId', id)).reduce((sum, { amount }) => sum + amount, 0);
    return pointsText(completionOf({ target, done }));
  }
}

@Resolver(() => ObjectiveResult)
export class ObjectiveResultResolver {
  @FieldResolver(() => Objective, { nullable: true, description: '所计入的目标。The objective it counts for.' })
  objective(@Root() { objectiveId }: ObjectiveResult, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Objective, objectiveId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy(@Root() { recordedById }: ObjectiveResult, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, recordedById);
  }
}

@Resolver(() => Recognition)
export class RecognitionResolver {
  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who recorded it.' })
  recordedBy(@Root() { recordedById }: Recognition, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Person, recordedById);
  }
}

@Resolver(() => Person)
export class PersonAssessmentsResolver {
  @Access<Person>({ to: performanceReaders, own: (row, caller) => row.id === caller.personId })
  @FieldResolver(() => [PerformanceAssessment], { nullable: true, description: '历次目标考核;本人可见。His assessments, oldest first; his own are shown to him [WZ-14].' })
  performanceAssessments(@Root() { id }: Person, @Ctx() { loaders }: RequestContext) {
    return loaders.children(PerformanceAssessment, 'personId', id);
  }
}
