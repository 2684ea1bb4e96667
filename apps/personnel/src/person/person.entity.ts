import { DayColumn, IdColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import { staffRoles } from '@unionhall/contracts';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** Everybody the system names, staff or not. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '人员。Everybody the system names, staff or not.' })
@Entity('person')
export class Person {
  @Field(() => ID, { description: '人员编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '姓名。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Access<Person>({ to: ['officer', 'department-head'], own: (row, caller) => row.id === caller.personId })
  @Field(() => String, { nullable: true, description: '公民身份号码(部分遮盖)。Identity number, masked; for personnel officers and the person [CP-8].' })
  @Column({ type: 'varchar', length: 30, nullable: true })
  identityNumberMasked: string | null;

  /** Keyed hash for "is this number registered already"; the number itself cannot be read from it. */
  @Column({ type: 'char', length: 64, nullable: true })
  identityNumberIndex: string | null;

  /** AES-256-GCM under the person's own key: destroying the key erases the number. */
  @Column({ type: 'varbinary', length: 255, nullable: true })
  identityNumberSealed: Buffer | null;

  @Access({ to: staffRoles })
  @Field(() => LocalDateScalar, { nullable: true, description: '登记日期。Day of registration.' })
  @DayColumn()
  registeredOn: LocalDate;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
