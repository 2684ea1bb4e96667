import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export type ServiceStepKind = LabelledValue<'ServiceStepKind'>;
const ServiceStepKindEnum = labelledEnum('ServiceStepKind', '办理步骤类别。What a step of a task is.');

/** What was done for a task, or that it passed to somebody else and why; append-only. Reached only through its task. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '办理步骤。What was done for a task, or that it passed to somebody else and why.' })
@Entity('service_step')
export class ServiceStep {
  @Field(() => ID, { description: '步骤编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  taskId: string;

  @Field(() => ServiceStepKindEnum, { description: '类别。What it is.' })
  @Column({ type: 'varchar', length: 32 })
  kind: ServiceStepKind;

  @Field(() => String, { description: '内容或理由。What was done, or why it passed on.' })
  @Column({ type: 'varchar', length: 1_000 })
  text: string;

  @Field(() => String, { nullable: true, description: '材料SHA-256。SHA-256 of its evidence, if it has any.' })
  @Column({ type: 'char', length: 64, nullable: true })
  evidenceSha256: string | null;

  @ReferenceColumn()
  recordedById: string;

  @ReferenceColumn({ nullable: true })
  passedToId: string | null;

  @Field(() => LocalDateScalar, { description: '日期。Day.' })
  @DayColumn()
  recordedOn: LocalDate;
}
