import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { PostMatching, PostMatchingStateEnum } from './post-matching.entity';
import { type PostMatchingState, postMatchingTransitions } from './post-matching.transitions';

/** One step in the life of a two-way selection, append-only. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '双向选择流转记录。One step in the life of a two-way selection.' })
@Entity('post_matching_state_change')
export class PostMatchingStateChange extends stateChangeOf<PostMatchingState>(() => PostMatchingStateEnum) {}

/** How a two-way selection begins and moves: the only ways its state changes. */
export const postMatchingLife = lifeOf(PostMatching, PostMatchingStateChange, postMatchingTransitions);
