import { DayColumn, IdColumn, MomentColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, DateTime, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matchingReaders } from './matching-readers';
import type { PostMatchingState } from './post-matching.transitions';

export const PostMatchingStateEnum = labelledEnum('PostMatchingState', '双向选择状态。Where a two-way selection stands.');

/** A two-way selection: people rank posts, units rank people. */
@Directive('@key(fields: "id")')
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '双向选择:人员选岗位,单位选人员。A two-way selection: people rank posts, units rank people [WZ-8].' })
@Entity('post_matching')
export class PostMatching {
  @Field(() => ID, { description: '双向选择编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => String, { description: '名称。Name.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => LocalDateScalar, { description: '选报截止日。Last day of ranking.' })
  @DayColumn()
  ranksUntil: LocalDate;

  @ReferenceColumn()
  openedById: string;

  @Field(() => PostMatchingStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: PostMatchingState;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** A post that takes part, with the places it had vacant at the opening; append-only. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '参加双向选择的岗位。A post that takes part, with its vacant places.' })
@Entity('matching_post')
export class MatchingPlace {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  matchingId: string;

  @ReferenceColumn()
  postId: string;

  @Field(() => Int, { description: '空缺人数。Vacant places.' })
  @Column({ type: 'int' })
  places: number;
}

/** A person who takes part; append-only. */
@Entity('matching_person')
export class MatchingParticipant {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  matchingId: string;

  @ReferenceColumn()
  personId: string;
}

/** How a person ranked the posts; the latest of a person counts. */
@Directive('@key(fields: "id")')
@Access<PostRanking>({ to: [], own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '岗位志愿:本人可见,以最后一次为准。How a person ranked the posts; for the person, and the latest counts.' })
@Entity('post_ranking')
export class PostRanking {
  @Field(() => ID, { description: '志愿编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  matchingId: string;

  @ReferenceColumn()
  personId: string;

  /** The posts he would take, the one he likes best first. */
  @Column({ type: 'json' })
  postIds: string[];

  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '提交时刻。When.' })
  @MomentColumn()
  at: Date;

  @VersionNumberColumn()
  version: number;
}

/** How the unit of a post ranked the people, entered by its document; the latest of a post counts. */
@Directive('@key(fields: "id")')
@Access({ to: matchingReaders })
@ObjectType({ simpleResolvers: true, description: '单位排序:按单位文件录入,以最后一次为准。How the unit of a post ranked the people, by its document; the latest counts.' })
@Entity('people_ranking')
export class PeopleRanking {
  @Field(() => ID, { description: '排序编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  matchingId: string;

  @ReferenceColumn()
  postId: string;

  /** The people it would take, the one it likes best first. */
  @Column({ type: 'json' })
  personIds: string[];

  @Field(() => String, { description: '单位文件的SHA-256。SHA-256 of the unit’s document.' })
  @Column({ type: 'char', length: 64 })
  documentSha256: string;

  @ReferenceColumn()
  enteredById: string;

  @ReferenceColumn()
  actId: string;

  @Field(() => DateTime, { description: '录入时刻。When.' })
  @MomentColumn()
  at: Date;

  @VersionNumberColumn()
  version: number;
}

/** What came of a two-way selection for a person. */
@Directive('@key(fields: "id")')
@Access<PostMatch>({ to: matchingReaders, own: (row, caller) => row.personId === caller.personId })
@ObjectType({ simpleResolvers: true, description: '双向选择结果。What came of a two-way selection for a person [WZ-8].' })
@Entity('post_match')
export class PostMatch {
  @Field(() => ID, { description: '结果编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  matchingId: string;

  @ReferenceColumn()
  personId: string;

  /** The post he got; null for none. */
  @ReferenceColumn({ nullable: true })
  postId: string | null;

  @VersionNumberColumn()
  version: number;
}
