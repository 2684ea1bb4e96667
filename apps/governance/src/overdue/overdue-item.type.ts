import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { supervisors } from '../act-index/act-index-readers';

const OverdueKindEnum = labelledEnum('OverdueKind', '逾期事项类别。What kind of thing is overdue.');

/** Something of supervision that should have been done by now. */
@Access({ to: supervisors })
@ObjectType({ simpleResolvers: true, description: '逾期事项。Something of supervision that should have been done by now [GY-5b, GY-5c].' })
export class OverdueItem {
  @Field(() => OverdueKindEnum, { description: '类别。What kind of thing it is.' })
  kind: LabelledValue<'OverdueKind'>;

  inquiryId: string | null;

  findingId: string | null;

  taskId: string | null;

  @Field(() => LocalDateScalar, { description: '期限。The last day for it.' })
  dueOn: LocalDate;

  @Field(() => Int, { description: '逾期天数。How many days ago that was.' })
  daysOverdue: number;
}
