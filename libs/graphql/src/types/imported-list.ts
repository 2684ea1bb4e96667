import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import type { LocalDate, Refusal } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { LocalDateScalar } from './scalars';

/** A row of a list as it was read, and what it comes to. */
export interface PreviewedRow<Verdict extends string> {
  readonly line: number;
  readonly cells: readonly string[];
  readonly verdict: Verdict;
  readonly refusals: readonly Refusal[];
}

/** A list somebody looked at before he entered it: its id is the ticket it is entered by. */
export interface ImportedList<Row> {
  id: string;
  fileSha256: string;
  /** In the order of the file. */
  rows: Row[];
  previewedById: string;
  previewedOn: LocalDate;
  committedById: string | null;
  committedOn: LocalDate | null;
  version: number;
}

/** The columns and fields every list that is entered from a file has: `class EmployerImport extends importedListOf<PreviewedRow<EmployerRowVerdict>>()`. */
export function importedListOf<Row>(): abstract new () => ImportedList<Row> {
  @ObjectType({ simpleResolvers: true })
  abstract class List implements ImportedList<Row> {
    @Field(() => ID, { description: '导入编号,登记时的凭据。Id, UUIDv7: the ticket.' })
    @IdColumn()
    id: string;

    @Field(() => String, { description: '文件内容SHA-256。SHA-256 of the file.' })
    @Column({ type: 'char', length: 64 })
    fileSha256: string;

    @Column({ type: 'json', name: 'previewed_rows' })
    rows: Row[];

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
  return List;
}

/** What a list that was just looked at says of itself, besides its rows. */
export function lookedAt(fileSha256: string, previewedById: string, previewedOn: LocalDate) {
  return { fileSha256, previewedById, previewedOn, committedById: null, committedOn: null, version: 1 };
}
