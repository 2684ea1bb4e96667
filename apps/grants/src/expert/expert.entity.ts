import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';

/** A person who may review applications (评审专家) [YZ-8]. Who he is in the register of persons is personnel's. */
@Directive('@key(fields: "id")')
@Access<GrantExpert>({ to: grantReaders, own: (row, { personId }) => row.personId === personId })
@ObjectType({ simpleResolvers: true, description: '评审专家。An expert who may review applications.' })
@Entity('grant_expert')
export class GrantExpert {
  @Field(() => ID, { description: '专家编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => String, { description: '专业领域。The field of expertise.' })
  @Column({ type: 'varchar', length: 100 })
  field: string;

  @Field(() => LocalDateScalar, { description: '登记日期。Day of registration.' })
  @DayColumn()
  registeredOn: LocalDate;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
