import { Access, DateTime, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';

/** A line of the log of readings; it leads to no wage. Reached only through a contract, by whoever sees that. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '查阅工资记录。Who read a wage, when and why [CP-8].' })
export class WageReadingRecord {
  readerId: string;

  @Field(() => LocalDateScalar, { description: '查阅哪一日的工资。The day whose wage was read.' })
  onDay: LocalDate;

  @Field(() => String, { description: '查阅事由。Why.' })
  reason: string;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  actId: string;

  @Field(() => DateTime, { description: '查阅时刻。When.' })
  at: Date;
}
