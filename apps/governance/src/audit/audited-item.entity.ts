import type { PowerItemCode } from '@unionhall/contracts';
import { IdColumn, ReferenceColumn } from '@unionhall/database';
import { Column, Entity } from 'typeorm';

/** A power item an audit looks at. */
@Entity('audited_item')
export class AuditedItem {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  auditId: string;

  @Column({ type: 'varchar', length: 50, name: 'power_item' })
  powerItemCode: PowerItemCode;
}
