import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, MonthScalar } from '@unionhall/graphql';
import type { LocalDate, Month, Refusal } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

/** What one item of a bulk assessment came to, as it is kept. */
export interface AssessedItem {
  readonly employerId: string;
  /** Null for an item that was refused. */
  readonly assessmentId: string | null;
  readonly refusals: readonly Refusal[];
}

/** A bulk assessment of a month, with its result per item. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '批量核定应缴经费,逐项给出结果。A bulk assessment of a month, with its result per item.' })
@Entity('dues_assessment_batch')
export class DuesAssessmentBatch {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => MonthScalar, { description: '所属期。The month.' })
  @Column({ type: 'char', length: 7 })
  period: Month;

  /** Hundredths of a per cent. */
  @Column({ type: 'int' })
  rate: number;

  @Column({ type: 'json' })
  items: readonly AssessedItem[];

  @ReferenceColumn()
  assessedById: string;

  @Field(() => LocalDateScalar, { description: '核定日期。The day.' })
  @DayColumn()
  assessedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
