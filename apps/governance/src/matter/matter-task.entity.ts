import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from './matter-readers';

/** What is to be done if the matter is adopted, as it was raised; never changed. */
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '拟落实任务,通过后成为决定落实任务。What is to be done if the matter is adopted.' })
@Entity('matter_task')
export class MatterTask {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  matterId: string;

  @Field(() => String, { description: '任务内容。What is to be done.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @ReferenceColumn()
  responsibleId: string;

  @Field(() => LocalDateScalar, { description: '完成期限。Last day for it.' })
  @DayColumn()
  dueOn: LocalDate;
}
