import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { recruiters } from './recruitment-readers';

/** What is wrong with a row of marks, as stored. */
export type TestMarkProblem = LabelledValue<'TestMarkProblem'>;
export const TestMarkProblemEnum = labelledEnum('TestMarkProblem', '成绩行的问题。What is wrong with a row of marks.');

/** A row of a file of marks as it was read: numbers only, no names. */
@Access({ to: recruiters })
@ObjectType({ simpleResolvers: true, description: '成绩文件的一行,只有考号。A row of a file of marks: numbers only, no names.' })
export class TestMarkRow {
  @Field(() => Int, { description: '行号。Its line in the file.' })
  line: number;

  @Field(() => String, { description: '考号。The number.' })
  number: string;

  @Field(() => String, { description: '成绩。The mark as it is written.' })
  mark: string;

  @Field(() => TestMarkProblemEnum, { nullable: true, description: '问题,无则为空。What is wrong with it; null for nothing.' })
  problem: TestMarkProblem | null;
}

/** A file of marks somebody looked at before it was entered: its id is the ticket. */
@Directive('@key(fields: "id")')
@Access({ to: recruiters })
@ObjectType({ simpleResolvers: true, description: '笔试成绩导入:先预览,再凭此编号登记并锁定。A file of marks: previewed first, then entered and locked by this ticket, all or nothing.' })
@Entity('test_mark_import')
export class TestMarkImport {
  @Field(() => ID, { description: '导入编号,登记时的凭据。Id, UUIDv7: the ticket.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  batchId: string;

  @Field(() => String, { description: '文件内容SHA-256。SHA-256 of the file.' })
  @Column({ type: 'char', length: 64 })
  fileSha256: string;

  @Field(() => [TestMarkRow], { description: '各行核对结果,按文件次序。Its rows, in the order of the file.' })
  @Column({ type: 'json', name: 'previewed_rows' })
  rows: TestMarkRow[];

  @ReferenceColumn()
  previewedById: string;

  @Field(() => LocalDateScalar, { description: '预览日期。The day it was previewed.' })
  @DayColumn()
  previewedOn: LocalDate;

  @ReferenceColumn({ nullable: true })
  committedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '登记日期,未登记为空。The day it was entered; null until it is.' })
  @DayColumn({ nullable: true })
  committedOn: LocalDate | null;

  @Field(() => Int, { description: '版本号,登记时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
