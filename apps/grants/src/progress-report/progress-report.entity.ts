import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export const ProgressReportKindEnum = labelledEnum('ProgressReportKind', '进展报告登记类别。Whether a report was handed in, or waived by the office.');
export type ProgressReportKind = LabelledValue<'ProgressReportKind'>;

/** A report on the progress of a project before a later instalment, or that the office waived it and why; append-only [CP-7]. Reached only through its award. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '进展报告。A report on the progress of an award’s project before a later instalment.' })
@Entity('progress_report')
export class ProgressReport {
  @Field(() => ID, { description: '报告编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  awardId: string;

  @ReferenceColumn()
  instalmentId: string;

  @Field(() => ProgressReportKindEnum, { description: '登记类别。Whether it was handed in or waived.' })
  @Column({ type: 'varchar', length: 32 })
  kind: ProgressReportKind;

  @Field(() => String, { description: '进展情况;免报的,为其理由。What it says; where it was waived, why.' })
  @Column({ type: 'varchar', length: 4000 })
  text: string;

  @Field(() => String, { nullable: true, description: '佐证材料SHA-256,免报的为空。SHA-256 of the evidence; null where it was waived.' })
  @Column({ type: 'char', length: 64, nullable: true })
  evidenceSha256: string | null;

  @ReferenceColumn()
  enteredById: string;

  @Field(() => LocalDateScalar, { description: '登记日期。The day.' })
  @DayColumn()
  enteredOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
