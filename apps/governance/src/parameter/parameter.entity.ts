import { IdColumn, VersionNumberColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import type { ParameterName } from '@unionhall/rulebook';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** A number or list that a clause leaves to decision; its values stand in dated rows. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '参数。A number or list that a clause leaves to decision; its values stand in dated rows.' })
@Entity('parameter')
export class Parameter {
  @Field(() => ID, { description: '参数编号。Id.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '参数名称,如 grants.round-quota。Its name.' })
  @Column({ type: 'varchar', length: 100 })
  name: ParameterName;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
