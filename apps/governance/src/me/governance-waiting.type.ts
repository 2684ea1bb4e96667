import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';
import { Field, ObjectType } from 'type-graphql';
import { AttendanceCapacityEnum } from '../meeting/attendance.entity';
import type { AttendanceCapacity } from '../meeting/attendance.rule';

const GovernanceWaitingReasonEnum = labelledEnum('GovernanceWaitingReason', '待办原因。Why something waits for somebody.');

/** Something that waits for the caller: a matter, a meeting, a task of a decision, an inquiry, an audit, a finding, a case. Reached only through Me. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '权力监督待办。Something of governance that waits for the caller.' })
export class GovernanceWaitingItem {
  @Field(() => GovernanceWaitingReasonEnum, { description: '待办原因。What it waits for.' })
  reason: keyof (typeof enumLabels)['GovernanceWaitingReason'];

  matterId: string | null;

  meetingId: string | null;

  agendaItemId: string | null;

  taskId: string | null;

  inquiryId: string | null;

  findingId: string | null;

  auditId: string | null;

  caseId: string | null;

  @Field(() => String, { nullable: true, description: '要参加的会议名称,受邀旁听的人亦可见;其他待办为空。Title of a meeting to attend, for who is invited to observe, too, who reads nothing else of it; null for everything else.' })
  meetingTitle: string | null;

  @Field(() => AttendanceCapacityEnum, { nullable: true, description: '参会身份;其他待办为空。As what the caller is to attend; null for everything else.' })
  attendingAs: AttendanceCapacity | null;

  @Field(() => LocalDateScalar, { description: '提出、会议或届满日期。Day it was raised, is held, or is due.' })
  on: LocalDate;
}

/** An item as one part of governance finds it: the ids of what it is about, and nothing of the others. */
export type FoundWaiting = Pick<GovernanceWaitingItem, 'reason' | 'on'> & Partial<GovernanceWaitingItem>;
