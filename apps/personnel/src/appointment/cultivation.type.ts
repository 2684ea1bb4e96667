import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { CultivationRecord } from './cultivation.entity';

/** The years of cultivation from a post won by competition on, computed when read. Reached only through its appointment. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '竞聘上岗后的培养锻炼。The years of cultivation from a post won by competition on; a record, never a bar [WZ-9].' })
export class Cultivation {
  @Field(() => Int, { description: '培养锻炼年限,按现行参数。The years, by the parameter in force.' })
  years: number;

  @Field(() => LocalDateScalar, { description: '培养锻炼期末日。The last day of those years.' })
  until: LocalDate;

  @Field(() => Boolean, { description: '是否期满。Whether they are over, in the post.' })
  completed: boolean;

  @Field(() => [CultivationRecord], { nullable: true, description: '记录,先后为序。What was recorded, oldest first.' })
  records: CultivationRecord[];
}
