import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';
import { AwardProposalStateEnum } from './award.enums';
import type { AwardProposalState } from './award-proposal.transitions';

/** A list of awards put to the leadership body; a changed list is another proposal and another matter [YZ-8, GY-2b]. */
@Directive('@key(fields: "id")')
@Access({ to: [...grantReaders, 'deputy'] })
@ObjectType({ simpleResolvers: true, description: '拟立项名单。A list of awards put to the leadership body.' })
@Entity('grant_award_proposal')
export class AwardProposal {
  @Field(() => ID, { description: '名单编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  roundId: string;

  @ReferenceColumn()
  matterId: string;

  /** The award that was given up, in whose place the first of the reserve moves up; null for the list of a round. */
  @ReferenceColumn({ nullable: true })
  replacesAwardId: string | null;

  @Field(() => AwardProposalStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: AwardProposalState;

  @Field(() => String, { description: '名单内容SHA-256,集体决定以此为准。SHA-256 of the list; a decision fits exactly this list.' })
  @Column({ type: 'char', length: 64 })
  contentSha256: string;

  @Field(() => Money, { description: '资助金额合计。Sum of the awards, in yuan.' })
  @FenColumn()
  amount: Fen;

  @Field(() => String, { nullable: true, description: '未按排名列入的理由。Why it departs from the ranking; null when it does not.' })
  @Column({ type: 'varchar', length: 1000, nullable: true })
  exceptionReason: string | null;

  @ReferenceColumn()
  proposedById: string;

  @Field(() => LocalDateScalar, { description: '提出日期。Day of the proposal.' })
  @DayColumn()
  proposedOn: LocalDate;

  /** The decision it was published by. */
  @ReferenceColumn({ nullable: true })
  decisionId: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示首日。First day of its publicity.' })
  @DayColumn({ nullable: true })
  publicityFirst: LocalDate | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '公示末日。Last day of its publicity.' })
  @DayColumn({ nullable: true })
  publicityLast: LocalDate | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
