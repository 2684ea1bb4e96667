import { FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, importedListOf, labelledEnum, type LabelledValue, Money, MonthScalar, type PreviewedRow } from '@unionhall/graphql';
import type { Fen, Month } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { receiptReaders } from '../receipt-file/receipt-file.entity';

export const OpeningItemVerdictEnum = labelledEnum('OpeningItemVerdict', '期初未结清单一行的核对结果。What a row of a list of open items comes to.');
export type OpeningItemVerdict = LabelledValue<'OpeningItemVerdict'>;

/** A list of what units owed in the books before, looked at before it is carried over. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '期初未结导入:先预览,再凭此编号一次登记。An import of open items of the books before: previewed first, and then entered by this ticket, all or nothing.' })
@Entity('opening_item_import')
export class OpeningItemImport extends importedListOf<PreviewedRow<OpeningItemVerdict>>() {
  @Field(() => String, { description: '依据文件名称。The document it rests on.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @Field(() => String, { description: '依据文件SHA-256。SHA-256 of the document.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @Field(() => Money, { description: '依据文件所列合计。The sum the document states.' })
  @FenColumn()
  statedSum: Fen;
}

/** What a unit owed for a month in the books before. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '期初未结:原账中单位某月的欠缴。What a unit owed for a month in the books before.' })
@Entity('opening_item')
export class OpeningItem {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  importId: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => MonthScalar, { description: '所属期。The month.' })
  @Column({ type: 'char', length: 7 })
  period: Month;

  @Field(() => Money, { description: '欠缴金额。What was owed.' })
  @FenColumn()
  owed: Fen;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
