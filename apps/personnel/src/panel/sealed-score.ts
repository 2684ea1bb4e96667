import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { DateTime } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';

/** That a member of a panel scored somebody: the columns and fields of every sealed score; what was given is opened for the list only. */
@ObjectType({ simpleResolvers: true })
export abstract class SealedScore {
  @Field(() => ID, { description: '评分编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => String, { description: '密封内容的SHA-256。SHA-256 of what is sealed, with a nonce.' })
  @Column({ type: 'char', length: 64 })
  sealSha256: string;

  @Column({ type: 'varbinary', length: 1_000 })
  sealedContent: Buffer;

  @Field(() => DateTime, { description: '提交时刻。When.' })
  @MomentColumn()
  submittedAt: Date;

  @VersionNumberColumn()
  version: number;
}
