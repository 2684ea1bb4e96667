import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export const EmployerMergerStepKind = labelledEnum('EmployerMergerStepKind', '单位合并的环节。A step of a merger.');
export type EmployerMergerStepKind = LabelledValue<'EmployerMergerStepKind'>;

/** An employer was merged into another, or was not after all; append-only. Reached only through its employer. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '单位合并或撤销合并的记录。An employer was merged into another, or the merger was undone.' })
@Entity('employer_merger_step')
export class EmployerMergerStep {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => EmployerMergerStepKind, { description: '合并或撤销。Merged or undone.' })
  @Column({ type: 'varchar', length: 32 })
  kind: EmployerMergerStepKind;

  /** The employer it was merged into. */
  @ReferenceColumn()
  otherId: string;

  @Field(() => LocalDateScalar, { description: '生效日期。The day from which it holds.' })
  @DayColumn()
  onDay: LocalDate;

  @Field(() => String, { description: '缘由和依据。Why, and by which document.' })
  @Column({ type: 'varchar', length: 500 })
  reason: string;

  @ReferenceColumn()
  recordedById: string;

  @ReferenceColumn()
  actId: string;
}
