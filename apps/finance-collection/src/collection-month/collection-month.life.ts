import { lifeOf, ReferenceColumn } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { receiptReaders } from '../receipt-file/receipt-file.entity';
import { CollectionMonth, CollectionMonthStateEnum } from './collection-month.entity';
import { type CollectionMonthState, collectionMonthTransitions } from './collection-month.transitions';

/** One step in the life of a closing, append-only. */
@Access({ to: receiptReaders })
@ObjectType({ simpleResolvers: true, description: '结账与重开记录。One step in the life of a closing.' })
@Entity('collection_month_state_change')
export class CollectionMonthStateChange extends stateChangeOf<CollectionMonthState>(() => CollectionMonthStateEnum) {
  @ReferenceColumn()
  personId: string;

  @Field(() => String, { nullable: true, description: '重开理由。Why it was reopened; null for a closing.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  /** The decision it was reopened by. */
  @ReferenceColumn({ nullable: true })
  decisionId: string | null;
}

/** How a closing begins and ends: the only ways its state changes. */
export const collectionMonthLife = lifeOf(CollectionMonth, CollectionMonthStateChange, collectionMonthTransitions);
