import { Column, Entity } from 'typeorm';
import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '../columns';
import { lifeOf, type Step } from '../life';
import { createTable } from '../migration';

export type PermitState = 'asked' | 'given' | 'ended';

/** A permit that is asked for, given and ended: something with a life. */
@Entity('permit')
export class Permit {
  @IdColumn()
  id: string;

  @Column({ type: 'varchar', length: 32 })
  state: PermitState;

  @Column({ type: 'varchar', length: 50, nullable: true })
  giver: string | null;

  @VersionNumberColumn()
  version: number;
}

@Entity('permit_state_change')
export class PermitStateChange implements Step<PermitState> {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  subjectId: string;

  @Column({ type: 'varchar', length: 32, nullable: true })
  fromState: PermitState | null;

  @Column({ type: 'varchar', length: 32 })
  toState: PermitState;

  @ReferenceColumn()
  actId: string;

  @MomentColumn()
  at: Date;

  @Column({ type: 'varchar', length: 50, nullable: true })
  reason: string | null;
}

export const permitLife = lifeOf(Permit, PermitStateChange, {
  ask: { from: [], to: 'asked' },
  give: { from: ['asked'], to: 'given' },
  end: { from: ['given'], to: 'ended' },
});

const ID = 'CHAR(36) CHARACTER SET utf8mb4 COLLATE utf8mb4_bin NOT NULL';
export const permitMigrations = [
  createTable(2026112299002, 'permit', `id ${ID} PRIMARY KEY, state VARCHAR(32) NOT NULL, giver VARCHAR(50) NULL, version INT NOT NULL`),
  createTable(
    2026112299003,
    'permit_state_change',
    `id ${ID} PRIMARY KEY, subject_id ${ID}, from_state VARCHAR(32) NULL, to_state VARCHAR(32) NOT NULL, act_id ${ID}, at DATETIME(3) NOT NULL, reason VARCHAR(50) NULL`,
  ),
];
