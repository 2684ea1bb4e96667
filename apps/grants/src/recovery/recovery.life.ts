import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { GrantRecovery, GrantRecoveryStateEnum } from './recovery.entity';
import { type GrantRecoveryState, recoveryTransitions } from './recovery.transitions';

/** One step in the life of a claim, append-only: `verify` holds the steps to the transition table [YZ-9]. Reached only through its claim. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '资助资金收回流转记录。One step in the life of a claim for grant money.' })
@Entity('grant_recovery_state_change')
export class GrantRecoveryStateChange extends stateChangeOf<GrantRecoveryState>(() => GrantRecoveryStateEnum) {}

/** How a claim begins and moves: the only ways its state changes [YZ-9]. */
export const recoveryLife = lifeOf(GrantRecovery, GrantRecoveryStateChange, recoveryTransitions);
