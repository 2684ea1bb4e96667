import { IdColumn, VersionNumberColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** A department of the federation's office. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '机关部门。A department of the federation’s office.' })
@Entity('staff_department')
export class StaffDepartment {
  @Field(() => ID, { description: '部门编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '部门名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
