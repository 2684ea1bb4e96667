import { ReferenceColumn } from '@unionhall/database';
import { Access, importedListOf, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
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
export class TestMarkImport extends importedListOf<TestMarkRow>() {
  @ReferenceColumn()
  batchId: string;

  @Field(() => [TestMarkRow], { description: '各行核对结果,按文件次序。Its rows, in the order of the file.' })
  declare rows: TestMarkRow[];
}
