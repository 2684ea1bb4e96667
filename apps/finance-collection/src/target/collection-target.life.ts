import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { CollectionTarget, CollectionTargetStateEnum } from './collection-target.entity';
import { type CollectionTargetState, collectionTargetTransitions } from './collection-target.transitions';
import { targetReaders } from './target-readers';

/** One step in the life of a target, append-only: `verify` holds the steps to the transition table. */
@Access({ to: targetReaders })
@ObjectType({ simpleResolvers: true, description: '目标流转记录。One step in the life of a collection target.' })
@Entity('collection_target_state_change')
export class CollectionTargetStateChange extends stateChangeOf<CollectionTargetState>(() => CollectionTargetStateEnum) {}

/** How a target begins and moves: the only ways its state changes. */
export const collectionTargetLife = lifeOf(CollectionTarget, CollectionTargetStateChange, collectionTargetTransitions);
