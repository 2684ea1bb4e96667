import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';

/**
 * An expert's sheet on an application, never changed [YZ-8]. Until the scores are opened it says that it was handed in
 * and under which seal; its scores are rows of grant_score, which exist from the opening on.
 */
@Directive('@key(fields: "id")')
@Access<GrantScoreSheet>({ to: grantReaders, own: (row, { personId }) => row.personId === personId })
@ObjectType({ simpleResolvers: true, description: '评分表,启封前密封。An expert’s score sheet, sealed until the scores are opened.' })
@Entity('grant_score_sheet')
export class GrantScoreSheet {
  @Field(() => ID, { description: '评分表编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  assignmentId: string;

  @ReferenceColumn()
  applicationId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => String, { description: '封存值:内容加随机数的SHA-256。The seal: SHA-256 of the content with a random nonce, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  sealSha256: string;

  /** The content with its nonce, encrypted under the round's key: no field shows it. */
  @Column({ type: 'mediumblob' })
  sealedContent: Buffer;

  @Field(() => DateTime, { description: '提交时刻。When it was handed in.' })
  @MomentColumn()
  submittedAt: Date;

  @VersionNumberColumn()
  version: number;
}
