import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { staffReaders } from '../staff-readers';

/** As which of the three a person is at a station, as stored. */
export type SecondmentCapacity = LabelledValue<'SecondmentCapacity'>;
export const SecondmentCapacityEnum = labelledEnum('SecondmentCapacity', '派驻身份。As which of the three a person is at a station [DX-2].');

/** Who pays a person who is seconded, as stored. */
export type SecondmentPayer = LabelledValue<'SecondmentPayer'>;
export const SecondmentPayerEnum = labelledEnum('SecondmentPayer', '派驻期间薪酬承担方。Who pays during a secondment.');

/** A member of the staff at a workstation, from a day on; home keeps him on its staff meanwhile. */
@Directive('@key(fields: "id")')
@Access<Secondment>({ to: staffReaders, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '派驻:原部门与派驻工作站的双重归属。A member of the staff at a workstation, from a day on; he stays on the staff of his home unit.' })
@Entity('secondment')
export class Secondment {
  @Field(() => ID, { description: '派驻编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  staffMembershipId: string;

  @ReferenceColumn()
  personId: string;

  @ReferenceColumn()
  workstationId: string;

  @Field(() => String, { description: '派驻时的工作站名称。Name of the station when it began.' })
  @Column({ type: 'varchar', length: 100 })
  workstationName: string;

  @Field(() => SecondmentCapacityEnum, { description: '派驻身份。As which of the three.' })
  @Column({ type: 'varchar', length: 32 })
  capacity: SecondmentCapacity;

  @Field(() => SecondmentPayerEnum, { description: '派驻期间薪酬承担方。Who pays meanwhile.' })
  @Column({ type: 'varchar', length: 32 })
  payer: SecondmentPayer;

  @Field(() => LocalDateScalar, { description: '派驻首日。First day there.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '派驻末日;未定则为空。Last day there; null until it is known.' })
  @DayColumn({ name: 'until_day', nullable: true })
  until: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '拟定返回日期。Day the return is planned for.' })
  @DayColumn({ nullable: true })
  returnsOn: LocalDate | null;

  @Field(() => String, { description: '派驻文件名称及文号。The document of the secondment, title and number.' })
  @Column({ type: 'varchar', length: 200 })
  document: string;

  @Field(() => String, { nullable: true, description: '结束派驻文件名称及文号。The document that ends it, title and number.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  endDocument: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
