import type { PowerItemCode } from '@unionhall/contracts';
import { LedgerAccountRow } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar, Money } from '@unionhall/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';

export const CollectionAccountUseEnum = labelledEnum('CollectionAccountUse', '代收经费科目用途。What an account is for in the collection of dues.');
export type CollectionAccountUse = LabelledValue<'CollectionAccountUse'>;

export const LedgerBalanceLimit = labelledEnum('LedgerBalanceLimit', '余额限制。Which side of an account may not be exceeded.');
export type LedgerBalanceLimit = LabelledValue<'LedgerBalanceLimit'>;

/** An account of the double-entry ledger; the columns are those every ledger of the house has. */
@Directive('@key(fields: "id")')
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '会计科目。An account of the double-entry ledger.' })
@Entity('ledger_account')
export class LedgerAccount extends LedgerAccountRow {
  @Field(() => ID, { description: '科目编号。Id, UUIDv7.' })
  override id: string;

  @Field(() => String, { description: '科目编码。Its code.' })
  override code: string;

  @Field(() => String, { description: '科目名称。Its name.' })
  override name: string;

  @Field(() => LedgerBalanceLimit, { description: '余额限制。Which side may not be exceeded; the database refuses it too [CP-10].' })
  override balanceLimit: LedgerBalanceLimit;

  @Field(() => Money, { description: '借方发生额合计。Sum of all debits.' })
  override debits: bigint;

  @Field(() => Money, { description: '贷方发生额合计。Sum of all credits.' })
  override credits: bigint;

  /** The power item whose payments are charged to it by default. */
  @Column({ type: 'varchar', length: 50, nullable: true })
  expenditureOf: PowerItemCode | null;

  @Field(() => Boolean, { description: '是否为付款银行科目:各部门提请的付款默认由此支付。Whether payments other departments ask for leave it by default.' })
  @Column({ type: 'boolean' })
  paysOrders: boolean;

  @Field(() => CollectionAccountUseEnum, { nullable: true, description: '在代收经费中的用途。What it is for in the collection of dues; null for any other account.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  collectionUse: CollectionAccountUse | null;

  /** The union whose account it is in the collection; empty for the federation's. */
  @Column({ type: 'varchar', length: 36 })
  collectionUnionId: string;

  @Field(() => LocalDateScalar, { description: '开户日期。Day it was opened.' })
  override openedOn: string;

  @Field(() => Int, { description: '版本号。Version; it rises with each transfer.' })
  override version: number;
}
