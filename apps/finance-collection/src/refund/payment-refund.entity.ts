import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';

/** Money that came back of a confirmed payment, with its line of the bank's statement; append-only. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '退款。Money that came back of a confirmed payment.' })
@Entity('payment_refund')
export class PaymentRefund {
  @Field(() => ID, { description: '退款编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  paymentOrderId: string;

  @Field(() => Money, { description: '金额。Amount.' })
  @FenColumn()
  amount: bigint;

  @Field(() => String, { description: '银行回单号。The bank’s reference.' })
  @Column({ type: 'varchar', length: 100 })
  bankReference: string;

  @Field(() => String, { description: '银行对账单文件的SHA-256。SHA-256 of the bank’s statement file, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  statementSha256: string;

  /** Its posting in the ledger. */
  @ReferenceColumn()
  transferId: string;

  @ReferenceColumn()
  receivedById: string;

  @Field(() => LocalDateScalar, { description: '登记日期。The day it was entered.' })
  @DayColumn()
  receivedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
