import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';
import { Field, ObjectType } from 'type-graphql';

const GovernanceWaitingReasonEnum = labelledEnum('GovernanceWaitingReason', '待办原因。Why a matter or meeting waits for somebody.');

/** A matter or a meeting that waits for the caller. Reached only through Me. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '议题和会议待办。A matter or meeting that waits for the caller.' })
export class GovernanceWaitingItem {
  @Field(() => GovernanceWaitingReasonEnum, { description: '待办原因。What it waits for.' })
  reason: keyof (typeof enumLabels)['GovernanceWaitingReason'];

  matterId: string | null;

  meetingId: string | null;

  @Field(() => LocalDateScalar, { description: '议题提出日期或会议日期。Day the matter was raised, or the meeting is held.' })
  on: LocalDate;
}
