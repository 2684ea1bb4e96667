import { Access, type RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import { supervisors } from '../act-index/act-index-readers';
import { AuditFinding } from '../audit/audit-finding.entity';
import { DecisionTask } from '../decision-task/decision-task.entity';
import { Inquiry } from '../inquiry/inquiry.entity';
import { overdueItems } from './overdue.queries';
import { OverdueItem } from './overdue-item.type';

@Resolver(() => OverdueItem)
export class OverdueResolver {
  @Access({ to: supervisors })
  @Query(() => [OverdueItem], { nullable: true, description: '逾期未办事项,最久的在前,至多100件。What is overdue today in supervision, the longest first, at most a hundred [GY-5b, GY-5c, GY-2a].' })
  governanceOverdue(@Ctx() { loaders, now }: RequestContext) {
    return overdueItems(loaders, dayInShanghai(now));
  }

  @FieldResolver(() => Inquiry, { nullable: true, description: '质询。The inquiry.' })
  inquiry(@Root() { inquiryId }: OverdueItem, @Ctx() { loaders }: RequestContext) {
    return inquiryId && loaders.byId(Inquiry, inquiryId);
  }

  @FieldResolver(() => DecisionTask, { nullable: true, description: '决定落实任务。The task of a decision.' })
  decisionTask(@Root() { taskId }: OverdueItem, @Ctx() { loaders }: RequestContext) {
    return taskId && loaders.byId(DecisionTask, taskId);
  }

  @FieldResolver(() => AuditFinding, { nullable: true, description: '审计问题。The finding.' })
  auditFinding(@Root() { findingId }: OverdueItem, @Ctx() { loaders }: RequestContext) {
    return findingId && loaders.byId(AuditFinding, findingId);
  }
}
