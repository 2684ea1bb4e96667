import { DayColumn, IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** That somebody read a wage, and why [CP-8]. Only the act itself answers it, so that each look is a reading of its own. */
@Access<WageReading>({ to: [], own: ({ readerId }, { personId }) => readerId === personId })
@ObjectType({ simpleResolvers: true, description: '查阅工资,留痕备查。A reading of a wage, kept in the trail [CP-8].' })
@Entity('wage_reading')
export class WageReading {
  @Field(() => ID, { description: '查阅编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  labourContractId: string;

  @ReferenceColumn()
  readerId: string;

  @Field(() => LocalDateScalar, { description: '查阅哪一日的工资。The day whose wage was read.' })
  @DayColumn()
  onDay: LocalDate;

  @Field(() => String, { description: '查阅事由。Why it was read.' })
  @Column({ type: 'varchar', length: 500 })
  reason: string;

  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '查阅时刻。When.' })
  @MomentColumn()
  at: Date;

  @VersionNumberColumn()
  version: number;
}
