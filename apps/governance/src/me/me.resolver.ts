import type { RequestContext } from '@unionhall/graphql';
import { dayInShanghai } from '@unionhall/kernel';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { AuditFinding } from '../audit/audit-finding.entity';
import { Audit } from '../audit/audit.entity';
import { DecisionTask } from '../decision-task/decision-task.entity';
import { Inquiry } from '../inquiry/inquiry.entity';
import { InspectionCase } from '../inspection/inspection-case.entity';
import { Matter } from '../matter/matter.entity';
import { Meeting } from '../meeting/meeting.entity';
import { governanceWaiting } from './governance-waiting.queries';
import { GovernanceWaitingItem } from './governance-waiting.type';
import { Me } from './me.stub';

@Resolver(() => Me)
export class MeResolver {
  @FieldResolver(() => [GovernanceWaitingItem], { nullable: true, description: '权力监督待办:议题、会议、待发言和表决的议程事项、决定落实任务、质询、审计、整改、案件。Matters, meetings, items to state or vote on, tasks of decisions, inquiries, audits, findings and cases that wait for the caller.' })
  governanceWaiting(@Ctx() { loaders, caller, now }: RequestContext) {
    return governanceWaiting(loaders, caller, dayInShanghai(now));
  }
}

@Resolver(() => GovernanceWaitingItem)
export class GovernanceWaitingItemFields {
  @FieldResolver(() => Matter, { nullable: true, description: '议题。The matter.' })
  matter(@Root() { matterId }: GovernanceWaitingItem, @Ctx() { loaders }: RequestContext) {
    return matterId && loaders.byId(Matter, matterId);
  }

  @FieldResolver(() => Meeting, { nullable: true, description: '会议。The meeting.' })
  meeting(@Root() { meetingId }: GovernanceWaitingItem, @Ctx() { loaders }: RequestContext) {
    return meetingId && loaders.byId(Meeting, meetingId);
  }

  @FieldResolver(() => AgendaItem, { nullable: true, description: '议程事项。The item of the agenda.' })
  agendaItem(@Root() { agendaItemId }: GovernanceWaitingItem, @Ctx() { loaders }: RequestContext) {
    return agendaItemId && loaders.byId(AgendaItem, agendaItemId);
  }

  @FieldResolver(() => DecisionTask, { nullable: true, description: '决定落实任务。The task of a decision.' })
  decisionTask(@Root() { taskId }: GovernanceWaitingItem, @Ctx() { loaders }: RequestContext) {
    return taskId && loaders.byId(DecisionTask, taskId);
  }

  @FieldResolver(() => Inquiry, { nullable: true, description: '质询。The inquiry.' })
  inquiry(@Root() { inquiryId }: GovernanceWaitingItem, @Ctx() { loaders }: RequestContext) {
    return inquiryId && loaders.byId(Inquiry, inquiryId);
  }

  @FieldResolver(() => AuditFinding, { nullable: true, description: '审计问题。The finding.' })
  auditFinding(@Root() { findingId }: GovernanceWaitingItem, @Ctx() { loaders }: RequestContext) {
    return findingId && loaders.byId(AuditFinding, findingId);
  }

  @FieldResolver(() => Audit, { nullable: true, description: '审计。The audit.' })
  audit(@Root() { auditId }: GovernanceWaitingItem, @Ctx() { loaders }: RequestContext) {
    return auditId && loaders.byId(Audit, auditId);
  }

  @FieldResolver(() => InspectionCase, { nullable: true, description: '案件。The case.' })
  inspectionCase(@Root() { caseId }: GovernanceWaitingItem, @Ctx() { loaders }: RequestContext) {
    return caseId && loaders.byId(InspectionCase, caseId);
  }
}
