import { FenColumn, ReferenceColumn } from '@unionhall/database';
import { Access, importedListOf, labelledEnum, type LabelledValue, Money, type PreviewedRow } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';

export const OpeningBalanceVerdictEnum = labelledEnum('OpeningBalanceVerdict', '期初余额表一行的核对结果。What a row of a list of opening balances comes to.');
export type OpeningBalanceVerdict = LabelledValue<'OpeningBalanceVerdict'>;

/** A list of the balances accounts had in the books before, looked at before it is posted. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '期初余额导入:先预览,再凭此编号一次入账。An import of opening balances of the ledger: previewed first, and then posted by this ticket, all or nothing.' })
@Entity('opening_balance_import')
export class OpeningBalanceImport extends importedListOf<PreviewedRow<OpeningBalanceVerdict>>() {
  @Field(() => String, { description: '依据文件名称。The document it rests on.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @Field(() => String, { description: '依据文件SHA-256。SHA-256 of the document.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @Field(() => Money, { description: '依据文件所列借方合计,与贷方合计相等。The sum of the debits the document states, which is that of the credits.' })
  @FenColumn()
  statedSum: Fen;

  /** The account the balances are posted against. */
  @ReferenceColumn()
  openingSourceId: string;
}
