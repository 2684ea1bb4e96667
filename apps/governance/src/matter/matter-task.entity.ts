import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from './matter-readers';

/** What a department can do so that a task is done, as stored. */
export type DecisionEffect = LabelledValue<'DecisionEffect'>;
export const DecisionEffectEnum = labelledEnum('DecisionEffect', '落实决定的办理。What a department does under a decision so that a task of it is done [GY-2a].');

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

  /** Null where a department proposed it: then whoever holds the power on the day of the decision. */
  @ReferenceColumn({ nullable: true })
  responsibleId: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '完成期限;由部门提出的,自决定之日起按现行参数计算,此前为空。Last day for it; null until the decision for what a department proposed.' })
  @DayColumn({ nullable: true })
  dueOn: LocalDate | null;

  @Field(() => DecisionEffectEnum, { nullable: true, description: '由部门办理即告落实的,为该办理;由负责人办结的则为空。What a department does so that it is done; null where the responsible person completes it.' })
  @Column({ type: 'varchar', length: 16, nullable: true })
  effect: DecisionEffect | null;
}
