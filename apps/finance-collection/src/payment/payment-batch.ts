import type { PowerItemCode } from '@unionhall/contracts';
import { IdColumn } from '@unionhall/database';
import type { Refusal } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';

/** What one order of a batch came to. */
export interface PaymentBatchItem {
  readonly paymentOrderId: string;
  /** Every reason why not; empty when done. */
  readonly refusals: readonly Refusal[];
}

/** Orders of one power item that somebody moved together: `class PaymentRun extends PaymentBatch`. */
@ObjectType({ simpleResolvers: true })
export abstract class PaymentBatch {
  @Field(() => ID, { description: '编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => ID, { description: '权力事项编码。Code of the power item.' })
  @Column({ type: 'varchar', length: 50 })
  powerItem: PowerItemCode;

  /** In the order they were given. */
  @Column({ type: 'json' })
  items: PaymentBatchItem[];
}
