import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from '../matter/matter-readers';

/** How far a task of a decision has come, as reported; never changed. */
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '落实进展。How far a task of a decision has come, as reported.' })
@Entity('decision_progress')
export class DecisionProgress {
  @Field(() => ID, { description: '进展编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  taskId: string;

  @Field(() => String, { description: '进展情况。What was done so far.' })
  @Column({ type: 'varchar', length: 1000 })
  text: string;

  @ReferenceColumn()
  recordedById: string;

  @Field(() => LocalDateScalar, { description: '登记日期。Day it was recorded.' })
  @DayColumn()
  recordedOn: LocalDate;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;
}
