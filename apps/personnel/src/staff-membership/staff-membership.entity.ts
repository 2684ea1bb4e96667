import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type PersonnelStatus, PersonnelStatusEnum } from '../establishment/establishment.entity';
import { retirementReaders, staffReaders } from '../staff-readers';

/** A person on the staff of the office under a status, from a day on. */
@Directive('@key(fields: "id")')
@Access<StaffMembership>({ to: staffReaders, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '在册工作人员(身份与编制)。A person on the staff of the office under a status, from a day on.' })
@Entity('staff_membership')
export class StaffMembership {
  @Field(() => ID, { description: '在册编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => PersonnelStatusEnum, { description: '人员身份。Status.' })
  @Column({ type: 'varchar', length: 32 })
  status: PersonnelStatus;

  @ReferenceColumn()
  staffDepartmentId: string;

  @Field(() => LocalDateScalar, { description: '在编(在岗)首日。First day on the staff.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '在编(在岗)末日;未定则为空。Last day on the staff; null until it is known.' })
  @DayColumn({ name: 'until_day', nullable: true })
  until: LocalDate | null;

  // The birth date itself is not kept: the office works it out from the file, and this day is all that is needed [CP-8].
  @Access<StaffMembership>({ to: retirementReaders, own: (row, caller) => row.personId === caller.personId })
  @Field(() => LocalDateScalar, { nullable: true, description: '退休日期(据人事档案核定),仅人事、领导和本人可见。Day of retirement by the personnel file; for personnel, the leadership and the person [WZ-6, CP-8].' })
  @DayColumn({ nullable: true })
  retiresOn: LocalDate | null;

  @Field(() => String, { description: '录用(聘用)文件名称及文号。The document that brought the person onto the staff, title and number.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @Field(() => String, { nullable: true, description: '离开文件名称及文号。The document that ends it, title and number.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  endDocument: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
