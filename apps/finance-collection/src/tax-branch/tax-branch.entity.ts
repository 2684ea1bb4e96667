import { IdColumn, VersionNumberColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { registerPolicy } from '../employer/employer.entity';

/** A branch of the tax bureau that collects dues; targets are broken down to branches [BH-7]. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '基层分局。A branch of the tax bureau, as the bureau codes it.' })
@Entity('tax_branch')
export class TaxBranch {
  @Field(() => ID, { description: '分局编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '税务机关编定的分局代码。The code the tax bureau gave it.' })
  @Column({ type: 'varchar', length: 20 })
  code: string;

  @Field(() => String, { description: '分局名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Access({ to: registerPolicy.to })
  @Field(() => String, { nullable: true, description: '分局所在地。Its seat, for staff, tax officers and those who watch over them.' })
  @Column({ type: 'varchar', length: 200 })
  place: string;

  @Access({ to: registerPolicy.to })
  @Field(() => Int, { nullable: true, description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
