import { IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** What kind of post it is, as stored. */
export type PostKind = LabelledValue<'PostKind'>;
export const PostKindEnum = labelledEnum('PostKind', '岗位类别。The kind of a post.');

/** A post of the federation's office, or one at a union that the office fills. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '岗位。A post of the office, or one at a union that the office fills.' })
@Entity('post')
export class Post {
  @Field(() => ID, { description: '岗位编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  staffDepartmentId: string;

  @Field(() => String, { description: '岗位名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => PostKindEnum, { description: '岗位类别。Kind.' })
  @Column({ type: 'varchar', length: 32 })
  kind: PostKind;

  @Field(() => Int, { description: '核定人数。How many people the post is approved for.' })
  @Column({ type: 'int' })
  headcount: number;

  @Field(() => String, { nullable: true, description: '所在工会,仅园区工会、系统工会、行业工会岗位有。The union, for a post at a park, system or industry union.' })
  @Column({ type: 'varchar', length: 100, nullable: true })
  unionName: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
