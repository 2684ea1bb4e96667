import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import type { ClauseId } from '@unionhall/rulebook';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { GrantApplication } from './application.entity';
import { GrantApplicationStateEnum } from './application.enums';
import { type GrantApplicationState, grantApplicationTransitions } from './application.transitions';

/** One step in the life of an application, append-only: `verify` holds the steps to the transition table [YZ-9]. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '流转记录。One step in the life of an application.' })
@Entity('grant_application_state_change')
export class GrantApplicationStateChange extends stateChangeOf<GrantApplicationState>(() => GrantApplicationStateEnum) {
  @Field(() => String, { nullable: true, description: '退回或否决的理由。Why it was returned or found ineligible; null for every other step.' })
  @Column({ type: 'varchar', length: 1000, nullable: true })
  reason: string | null;

  @Column({ type: 'varchar', length: 16, nullable: true })
  clauseId: ClauseId | null;
}

/** How an application begins and moves: the only ways its state changes [YZ-9]. */
export const applicationLife = lifeOf(GrantApplication, GrantApplicationStateChange, grantApplicationTransitions);
