import { IdColumn, MomentColumn, ReferenceColumn } from '@unionhall/database';
import { Column, Entity } from 'typeorm';
import type { GrantRoundState } from './round.transitions';

/** One step in the life of a round, append-only: `verify` holds the steps to the transition table [YZ-9]. */
@Entity('grant_round_state_change')
export class GrantRoundStateChange {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  subjectId: string;

  /** Null for the beginning. */
  @Column({ type: 'varchar', length: 32, nullable: true })
  fromState: GrantRoundState | null;

  @Column({ type: 'varchar', length: 32 })
  toState: GrantRoundState;

  @ReferenceColumn()
  actId: string;

  @MomentColumn()
  at: Date;
}
