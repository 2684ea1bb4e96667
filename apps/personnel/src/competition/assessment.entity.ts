import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { SealedScore } from '../panel/sealed-score';
import { recruiters } from '../recruitment/recruitment-readers';

/** A member of the panel of a competition; append-only. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '竞聘评委。A member of the panel of a competition.' })
@Entity('competition_panelist')
export class CompetitionPanelist {
  @Field(() => ID, { description: '评委编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  competitionId: string;

  @ReferenceColumn()
  personId: string;
}

/** That a member of the panel scored a speech; what, is sealed until the standing is made. */
@Directive('@key(fields: "id")')
@Access<CompetitionScore>({ to: [], own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '演讲评分,密封至排名产生。That a member of the panel scored a speech; the score is sealed until the standing is made.' })
@Entity('competition_score')
export class CompetitionScore extends SealedScore {
  /** The entry that is scored. */
  @ReferenceColumn()
  candidateId: string;
}

/** The democratic vote of a competition, as it was counted; append-only: nobody changes it. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '民主推荐,按计票单登记,不得更改。The democratic vote of a competition, as it was counted; never changed.' })
@Entity('democratic_vote')
export class DemocraticVote {
  @Field(() => ID, { description: '推荐编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  competitionId: string;

  @Field(() => LocalDateScalar, { description: '推荐日期。The day it was held.' })
  @DayColumn()
  heldOn: LocalDate;

  @Field(() => Int, { description: '应参加推荐人数。How many could vote.' })
  @Column({ type: 'int' })
  electors: number;

  @Field(() => Int, { description: '收回票数。How many ballots were returned.' })
  @Column({ type: 'int' })
  ballots: number;

  @Field(() => String, { description: '计票单的SHA-256。SHA-256 of the sheet of the count.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @ReferenceColumn()
  enteredById: string;

  @VersionNumberColumn()
  version: number;
}

/** The count of the vote for one entry; append-only. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '一名竞聘人员的计票。The count of the vote for one entry.' })
@Entity('democratic_vote_count')
export class DemocraticVoteCount {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  voteId: string;

  @ReferenceColumn()
  entryId: string;

  @Field(() => Int, { description: '同意票。In favour.' })
  @Column({ type: 'int' })
  inFavour: number;

  @Field(() => Int, { description: '不同意票。Against.' })
  @Column({ type: 'int' })
  against: number;

  @Field(() => Int, { description: '弃权票。Abstained.' })
  @Column({ type: 'int' })
  abstained: number;
}

/** Where an entry stands among those for the same place, and from what: anybody concerned can add it up again; append-only. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '竞聘排名的一行;评委逐份评分仅经办人员和本人可见,可据以复算。A line of a standing; the scores of the panel are for recruiters and the entrant, who can add them up again.' })
@Entity('competition_standing')
export class CompetitionStanding {
  @Field(() => ID, { description: '排名行编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  competitionId: string;

  @ReferenceColumn()
  placeId: string;

  @ReferenceColumn()
  entryId: string;

  @ReferenceColumn()
  personId: string;

  @Field(() => Int, { description: '在该竞聘职位中的名次。The rank among those who compete for the same place.' })
  @Column({ type: 'int', name: 'rank_in_place' })
  rank: number;

  @Access<CompetitionStanding>({ to: recruiters, own: (row, caller) => row.personId === caller.personId })
  @Field(() => [Int], { nullable: true, description: '各评委评分,由低至高,不署名,百分之一分。The scores of the panel, lowest first, without names, in hundredths of a point.' })
  @Column({ type: 'json' })
  panelScores: number[];

  @Field(() => Int, { description: '演讲评分,百分之一分。The speech in hundredths of a point.' })
  @Column({ type: 'int' })
  speech: number;

  @Field(() => Int, { description: '民主推荐同意票。Votes in favour.' })
  @Column({ type: 'int' })
  inFavour: number;

  @Field(() => Int, { description: '民主推荐得分,百分之一分。The vote in hundredths of a point.' })
  @Column({ type: 'int' })
  vote: number;

  @Field(() => Int, { description: '综合成绩,百分之一分。The composite score in hundredths of a point.' })
  @Column({ type: 'int' })
  composite: number;
}
