import { IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Column, Entity } from 'typeorm';
import type { EmployerNameFact } from './same-unit.rule';

/** What grants knows of an employer of the common register, kept by events [BH-8]. */
@Entity('employer_copy')
export class EmployerCopy {
  @IdColumn()
  id: string;

  @Column({ type: 'varchar', length: 200 })
  name: string;

  @Column({ type: 'varchar', length: 32 })
  kind: 'enterprise' | 'public-institution';

  /** The employer this one was merged into; null while it is live. */
  @ReferenceColumn({ nullable: true })
  mergedIntoId: string | null;

  /** Every name it bore, oldest first; empty where the register told them before it told names. */
  @Column({ type: 'json' })
  names: EmployerNameFact[];

  @VersionNumberColumn()
  version: number;
}
