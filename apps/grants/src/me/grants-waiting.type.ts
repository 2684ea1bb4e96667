import { Access, DateTime, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';
import { Field, ID, ObjectType } from 'type-graphql';

const GrantsWaitingReasonEnum = labelledEnum('GrantsWaitingReason', '待办原因。Why something waits for somebody.');

/** Something of grants that waits for the caller. Reached only through Me. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '资助待办。Something of grants that waits for the caller.' })
export class GrantsWaitingItem {
  @Field(() => GrantsWaitingReasonEnum, { description: '待办原因。What it waits for.' })
  reason: keyof (typeof enumLabels)['GrantsWaitingReason'];

  /** Null where it is a whole round, a list or a studio that waits, and for who may not read the application. */
  applicationId: string | null;

  @Field(() => ID, { nullable: true, description: '申报轮次编号;工作室的待办为空。Id of the round; null for a studio.' })
  roundId: string | null;

  @Field(() => ID, { description: '待办对象的编号:申请、轮次、名单、异议、立项、分期、验收、收回或工作室。Id of what waits: an application, round, list, objection, award, instalment, acceptance, recovery or studio, by the reason.' })
  subjectId: string;

  @Field(() => DateTime, { description: '自何时起。Since when.' })
  since: Date;

  @Field(() => LocalDateScalar, { nullable: true, description: '办理期限:本轮受理末日,异议为公示末日,进展报告为合同约定日,整改、退款为所定期限;没有期限的为空。Due: the last day of its round, for an objection the last of its publicity, for a report the day of the contract, for a rectification or a claim the day that was set; null where no day binds.' })
  dueOn: LocalDate | null;
}
