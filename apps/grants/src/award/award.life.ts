import { lifeOf, ReferenceColumn } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { Award } from './award.entity';
import { AwardStateEnum } from './award.enums';
import { type AwardState, awardTransitions } from './award.transitions';

/** One step in the life of an award, append-only: `verify` holds the steps to the transition table [YZ-9]. Reached only through its award. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '立项流转记录。One step in the life of an award.' })
@Entity('award_state_change')
export class AwardStateChange extends stateChangeOf<AwardState>(() => AwardStateEnum) {
  @Field(() => String, { nullable: true, description: '放弃或撤销立项的原因。Why the award was given up or revoked; null for every other step.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: '放弃声明SHA-256。SHA-256 of the signed statement; null for every other step.' })
  @Column({ type: 'char', length: 64, nullable: true })
  documentSha256: string | null;

  /** The decision an award was revoked by; null for every other step. */
  @ReferenceColumn({ nullable: true })
  decisionId: string | null;
}

/** How an award begins and moves: the only ways its state changes [YZ-9]. */
export const awardLife = lifeOf(Award, AwardStateChange, awardTransitions);
