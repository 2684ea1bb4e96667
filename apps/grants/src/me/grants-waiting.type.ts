import { Access, DateTime, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';
import { Field, ObjectType } from 'type-graphql';

const GrantsWaitingReasonEnum = labelledEnum('GrantsWaitingReason', '待办原因。Why an application waits for somebody.');

/** An application that waits for the caller. Reached only through Me. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '资助申请待办。An application that waits for the caller.' })
export class GrantsWaitingItem {
  @Field(() => GrantsWaitingReasonEnum, { description: '待办原因。What it waits for.' })
  reason: keyof (typeof enumLabels)['GrantsWaitingReason'];

  applicationId: string;

  @Field(() => DateTime, { description: '自何时起。Since when.' })
  since: Date;

  @Field(() => LocalDateScalar, { nullable: true, description: '办理期限,即本轮受理末日;不受其限的为空。Due on the last day of its round; null where that does not bind.' })
  dueOn: LocalDate | null;
}
