import { lifeOf, ReferenceColumn } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { ReceiptFile, ReceiptFileStateEnum, receiptReaders } from './receipt-file.entity';
import { type ReceiptFileState, receiptFileTransitions } from './receipt-file.transitions';

/** One step in the life of a file of the tax bureau, append-only. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '代收文件流转记录。One step in the life of a file of the tax bureau.' })
@Entity('receipt_file_state_change')
export class ReceiptFileStateChange extends stateChangeOf<ReceiptFileState>(() => ReceiptFileStateEnum) {
  @ReferenceColumn()
  personId: string;

  @Field(() => String, { nullable: true, description: '冲销理由。Why it was voided.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;
}

/** How a file begins and moves: the only ways its state changes. */
export const receiptFileLife = lifeOf(ReceiptFile, ReceiptFileStateChange, receiptFileTransitions);
