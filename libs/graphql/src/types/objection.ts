import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';
import { DateTime } from './scalars';

/** The columns and fields every objection to something on a published list has, whatever it is to [CP-4]: `class AwardObjection extends Objection`. */
@ObjectType({ simpleResolvers: true })
export abstract class Objection {
  @Field(() => ID, { description: '异议编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  /** Who raised it. */
  @ReferenceColumn()
  personId: string;

  @Field(() => String, { description: '异议内容。What it says.' })
  @Column({ type: 'varchar', length: 2000 })
  text: string;

  @Field(() => DateTime, { description: '提出时刻。When it was raised.' })
  @MomentColumn()
  raisedAt: Date;

  @Field(() => String, { nullable: true, description: '答复及理由。The answer and its reason; null until it is given.' })
  @Column({ type: 'varchar', length: 2000, nullable: true })
  answer: string | null;

  @ReferenceColumn({ nullable: true })
  answeredById: string | null;

  @Field(() => DateTime, { nullable: true, description: '答复时刻。When it was answered.' })
  @MomentColumn({ nullable: true })
  answeredAt: Date | null;

  @Field(() => Int, { description: '版本号,答复时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
