import type { Department } from '@unionhall/contracts';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { MomentColumn, ReferenceColumn } from '../columns';

/** Where an event that arrived stands. */
export type InboxState = 'applied' | 'parked' | 'failed' | 'dead';

/** One event that arrived: kept for ever by its id, so that it is applied once. */
@Entity('inbox')
export class InboxRow {
  @PrimaryColumn({ type: 'char', length: 36 })
  eventId: string;

  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Column({ type: 'varchar', length: 32 })
  sender: Department;

  @ReferenceColumn()
  subjectId: string;

  @Column({ type: 'int' })
  sequence: number;

  /** applied; parked until an earlier one of its subject is; failed and tried again; dead and waiting for a person. */
  @Column({ type: 'varchar', length: 16 })
  state: InboxState;

  @Column({ type: 'int' })
  attempts: number;

  /** Whom and when; the payload itself is dropped once applied: the trail of the sender keeps what happened. */
  @Column({ type: 'json', nullable: true })
  envelope: object | null;

  @MomentColumn()
  changedAt: Date;
}
