import { Access, PageArguments, Permission, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { Decision, subjectReaders } from '../decision/decision.entity';
import { matterReaders } from '../matter/matter-readers';
import { Person } from '../person/person.stub';
import { completeDecisionTask } from './complete-decision-task';
import { confirmDecisionTask } from './confirm-decision-task';
import { DecisionProgress } from './decision-progress.entity';
import { DecisionTaskConnection } from './decision-task.connection';
import { DecisionTask } from './decision-task.entity';
import { DecisionTaskFilter } from './decision-task.inputs';
import { DecisionTaskStateChange } from './decision-task.life';
import { decisionTasksPage } from './decision-task.queries';
import { isTaskOverdue } from './decision-task.rule';
import { recordDecisionProgress } from './record-decision-progress';

@Resolver(() => DecisionTask)
export class DecisionTaskResolver {
  @Access({ to: matterReaders })
  @Query(() => DecisionTaskConnection, { nullable: true, description: '决定落实任务,期限近的在前。Tasks of decisions, the earliest due first.' })
  decisionTasks(
    @Args(() => PageArguments) page: PageArguments,
    @Arg('filter', () => DecisionTaskFilter, { defaultValue: {}, description: '筛选。Which tasks.' }) filter: DecisionTaskFilter,
    @Ctx() { loaders, caller, now }: RequestContext,
  ) {
    return decisionTasksPage(loaders, caller.personId, dayInShanghai(now), filter, page);
  }

  @FieldResolver(() => Boolean, { description: '是否逾期。Whether it waits after its last day.' })
  overdue(@Root() task: DecisionTask, @Ctx() { now }: RequestContext) {
    return isTaskOverdue(task, dayInShanghai(now));
  }

  @FieldResolver(() => Decision, { nullable: true, description: '所落实的决定。The decision.' })
  decision(@Root() { decisionId }: DecisionTask, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(Decision, decisionId);
  }

  @FieldResolver(() => Person, { nullable: true, description: '负责人。Who is responsible.' })
  responsible(@Root() { responsibleId }: DecisionTask) {
    return { id: responsibleId };
  }

  @FieldResolver(() => Person, { nullable: true, description: '办结人。Who completed it, or did the act of the department that did; null while open.' })
  completedBy(@Root() { completedById: id }: DecisionTask) {
    return id && { id };
  }

  @FieldResolver(() => Person, { nullable: true, description: '核验人,未参与提出、录入和执行。Who checked it, somebody else than who raised, entered or carried it out [CP-5].' })
  confirmedBy(@Root() { confirmedById: id }: DecisionTask) {
    return id && { id };
  }

  @FieldResolver(() => [DecisionProgress], { description: '进展,旧的在前。What was reported, oldest first.' })
  progress(@Root() { id }: DecisionTask, @Ctx() { loaders }: RequestContext) {
    return loaders.children(DecisionProgress, 'taskId', id);
  }

  @FieldResolver(() => [DecisionTaskStateChange], { description: '流转记录。Its life so far, oldest first.' })
  history(@Root() { id }: DecisionTask, @Ctx() { loaders }: RequestContext) {
    return loaders.children(DecisionTaskStateChange, 'subjectId', id);
  }

  @FieldResolver(() => [Permission], { nullable: true, description: '本人可办理事项。What the caller may do with it.' })
  permissions(@Root() { id: taskId, version: expectedVersion }: DecisionTask, @Ctx() context: RequestContext) {
    const known = { taskId, expectedVersion };
    return Promise.all([context.permission(recordDecisionProgress, known), context.permission(completeDecisionTask, known), context.permission(confirmDecisionTask, known)]);
  }
}

@Resolver(() => DecisionProgress)
export class DecisionProgressFields {
  @FieldResolver(() => Person, { nullable: true, description: '登记人。Who reported it.' })
  recordedBy(@Root() { recordedById }: DecisionProgress) {
    return { id: recordedById };
  }
}

/** What tasks add to a decision. */
@Resolver(() => Decision)
export class DecisionTasksFields {
  @Access(subjectReaders)
  @FieldResolver(() => [DecisionTask], { nullable: true, description: '落实任务。What is to be done under it.' })
  tasks(@Root() { id }: Decision, @Ctx() { loaders }: RequestContext) {
    return loaders.children(DecisionTask, 'decisionId', id);
  }
}
