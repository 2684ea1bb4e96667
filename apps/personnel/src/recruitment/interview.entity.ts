import { IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access } from '@unionhall/graphql';
import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { SealedScore } from '../panel/sealed-score';

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
export class InterviewScore extends SealedScore {
  @ReferenceColumn()
  candidateId: string;
}
