import type { PowerItemCode } from '@unionhall/contracts';
import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { financeReaders } from '../finance-readers';
import type { PaymentRunItem } from '../payment-run/payment-run.entity';

/** Orders of one power item its holder looked through together, each authorised or refused by itself, append-only: found again by its id. */
@Access({ to: financeReaders })
@ObjectType({ simpleResolvers: true, description: '批量审批付款单,逐笔给出结果。Payment orders of one power item that were authorised together, with the result of each.' })
@Entity('payment_authorisation_batch')
export class PaymentAuthorisationBatch {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => ID, { description: '权力事项编码。Code of the power item.' })
  @Column({ type: 'varchar', length: 50 })
  powerItem: PowerItemCode;

  /** In the order they were given. */
  @Column({ type: 'json' })
  items: PaymentRunItem[];

  @Field(() => Int, { description: '已审批笔数。How many were authorised.' })
  @Column({ type: 'int' })
  authorised: number;

  @Field(() => Money, { description: '已审批金额合计。Their sum.' })
  @FenColumn()
  amount: Fen;

  @ReferenceColumn()
  authorisedById: string;

  @Field(() => LocalDateScalar, { description: '审批日期。The day.' })
  @DayColumn()
  authorisedOn: LocalDate;

  /** A receipt is never changed; the runner wants a version of every object. */
  @VersionNumberColumn()
  version: number;
}
