import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate, Refusal } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';

export const ImportedRowVerdictEnum = labelledEnum('ImportedRowVerdict', '导入行的核对结果。What a row of a file comes to.');
export type ImportedRowVerdict = LabelledValue<'ImportedRowVerdict'>;

/** A row of an old list as it was read, and what it comes to. */
export interface PreviewedRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly verdict: ImportedRowVerdict;
  readonly refusals: readonly Refusal[];
}

/** An old list somebody looked at before he entered it: its id is the ticket it is entered by. */
@Access({ to: grantReaders })
@ObjectType({ simpleResolvers: true, description: '历年立项导入:先预览,再凭此编号一次登记。An import of past awards: previewed first, and then entered by this ticket, all or nothing.' })
@Entity('past_award_import')
export class PastAwardImport {
  @Field(() => ID, { description: '导入编号,登记时的凭据。Id, UUIDv7: the ticket.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '文件内容SHA-256。SHA-256 of the file.' })
  @Column({ type: 'char', length: 64 })
  fileSha256: string;

  /** In the order of the file. */
  @Column({ type: 'json', name: 'previewed_rows' })
  rows: PreviewedRow[];

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
