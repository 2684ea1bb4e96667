import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Column, Entity } from 'typeorm';
import type { AwardObjectionState } from './award-objection.transitions';

/** One step in the life of an objection, append-only: `verify` holds the steps to the transition table. */
@Entity('award_objection_state_change')
export class AwardObjectionStateChange {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  subjectId: string;

  /** Null for the beginning. */
  @Column({ type: 'varchar', length: 32, nullable: true })
  fromState: AwardObjectionState | null;

  @Column({ type: 'varchar', length: 32 })
  toState: AwardObjectionState;

  @ReferenceColumn()
  actId: string;

  @MomentColumn()
  at: Date;
}
