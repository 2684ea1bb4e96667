import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';

/** A bank account payments go to; it belongs to an employer or to a person. */
@Directive('@key(fields: "id")')
@Access<PayeeAccount>({ to: financeReaders, own: (row, caller) => row.personId !== null && row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '收款账户。A bank account payments go to.' })
@Entity('payee_account')
export class PayeeAccount {
  @Field(() => ID, { description: '收款账户编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '户名。Name of the account holder.' })
  @Column({ type: 'varchar', length: 200 })
  holderName: string;

  @Field(() => String, { description: '开户银行。The bank and branch.' })
  @Column({ type: 'varchar', length: 200 })
  bank: string;

  @Field(() => String, { description: '银行账号(部分遮盖)。Account number, all but the last four digits masked [CP-8].' })
  @Column({ type: 'varchar', length: 40 })
  accountNumberMasked: string;

  /** Keyed hash for "is this account registered already"; the number itself cannot be read from it. */
  @Column({ type: 'char', length: 64 })
  accountNumberIndex: string;

  /** AES-256-GCM under the owner's key: destroying the key erases the number. */
  @Column({ type: 'varbinary', length: 255 })
  accountNumberSealed: Buffer;

  @ReferenceColumn({ nullable: true })
  employerId: string | null;

  @ReferenceColumn({ nullable: true })
  personId: string | null;

  @Field(() => LocalDateScalar, { description: '登记日期。Day of registration.' })
  @DayColumn()
  registeredOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
