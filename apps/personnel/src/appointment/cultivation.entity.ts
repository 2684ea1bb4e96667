import { staffRoles } from '@unionhall/contracts';
import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** What of cultivation a record tells, as stored. */
export type CultivationKind = LabelledValue<'CultivationKind'>;
export const CultivationKindEnum = labelledEnum('CultivationKind', '培养锻炼类别。What of cultivation a record tells [WZ-9].');

/** A rotation, a result or a training of whoever won a post by competition; append-only: a record, never a bar. */
@Directive('@key(fields: "id")')
@Access<CultivationRecord>({ to: [...staffRoles, 'auditor', 'inspector'], own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '培养锻炼记录。A rotation, a result or a training of whoever won a post by competition; a record, never a bar [WZ-9].' })
@Entity('cultivation_record')
export class CultivationRecord {
  @Field(() => ID, { description: '记录编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  appointmentId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => CultivationKindEnum, { description: '类别。Kind.' })
  @Column({ type: 'varchar', length: 32 })
  kind: CultivationKind;

  @Field(() => LocalDateScalar, { description: '日期。The day.' })
  @DayColumn({ name: 'on_day' })
  on: LocalDate;

  @Field(() => String, { description: '内容。What it was.' })
  @Column({ type: 'varchar', length: 1000 })
  text: string;

  @Field(() => String, { description: '证明材料的SHA-256。SHA-256 of its evidence.' })
  @Column({ type: 'char', length: 64 })
  evidenceSha256: string;

  @ReferenceColumn()
  recordedById: string;

  @VersionNumberColumn()
  version: number;
}
