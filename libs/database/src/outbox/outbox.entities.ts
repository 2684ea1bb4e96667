import type { Department } from '@unionhall/contracts';
import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { MomentColumn, ReferenceColumn } from '../columns';

/** One event for one consumer, written in the transaction of the act that caused it. */
@Entity('outbox')
export class OutboxRow {
  @PrimaryGeneratedColumn({ type: 'bigint' })
  id: string;

  @ReferenceColumn()
  eventId: string;

  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Column({ type: 'varchar', length: 32 })
  consumer: Department;

  @ReferenceColumn()
  subjectId: string;

  @Column({ type: 'int' })
  sequence: number;

  @ReferenceColumn({ nullable: true })
  onBehalfOf: string | null;

  @Column({ type: 'json' })
  payload: unknown;

  @MomentColumn()
  toldAt: Date;

  /** Until then one relay is delivering it; another may take over afterwards. */
  @MomentColumn({ nullable: true })
  claimedUntil: Date | null;

  @MomentColumn({ nullable: true })
  deliveredAt: Date | null;
}
