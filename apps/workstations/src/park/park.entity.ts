import { IdColumn, VersionNumberColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** A park whose enterprises and workers a station serves. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '园区。A park whose enterprises and workers a station serves.' })
@Entity('park')
export class Park {
  @Field(() => ID, { description: '园区编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '园区名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => String, { description: '园区所在地。Where it lies.' })
  @Column({ type: 'varchar', length: 200 })
  place: string;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
