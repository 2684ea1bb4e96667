import { IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** A member of the panel of a recruitment; append-only. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '面试考官。A member of the panel of a recruitment.' })
@Entity('interview_panelist')
export class InterviewPanelist {
  @Field(() => ID, { description: '考官编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  batchId: string;

  @ReferenceColumn()
  personId: string;
}

/** That a member of the panel scored a candidate; what, is sealed until the list is made. */
@Directive('@key(fields: "id")')
@Access<InterviewScore>({ to: [], own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '面试评分,密封至名单产生。That a member of the panel scored a candidate; the score is sealed until the list is made.' })
@Entity('interview_score')
export class InterviewScore {
  @Field(() => ID, { description: '评分编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  candidateId: string;

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
