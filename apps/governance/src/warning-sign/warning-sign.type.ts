import type { PowerItemCode } from '@unionhall/contracts';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { supervisors } from '../act-index/act-index-readers';

const WarningSignKindEnum = labelledEnum('WarningSignKind', '预警类别。What kind of sign it is.');

/** Something in the acts under a power that supervision should look at; it proves nothing by itself. */
@Access({ to: supervisors })
@ObjectType({ simpleResolvers: true, description: '预警信号,仅供监督参考,本身不证明任何问题。Something in the acts under a power that supervision should look at; it proves nothing by itself [GY-5c, GY-5d].' })
export class WarningSign {
  @Field(() => WarningSignKindEnum, { description: '类别。What kind of sign it is.' })
  kind: LabelledValue<'WarningSignKind'>;

  powerItemCode: PowerItemCode;

  personId: string;

  @Field(() => Int, { description: '期间内的次数。How often in the period.' })
  count: number;

  @Field(() => LocalDateScalar, { description: '期间内首次日期。The first day of it in the period.' })
  firstOn: LocalDate;

  @Field(() => LocalDateScalar, { description: '期间内末次日期。The last day of it in the period.' })
  lastOn: LocalDate;
}
