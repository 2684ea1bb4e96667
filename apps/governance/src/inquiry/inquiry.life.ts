import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { Inquiry, InquiryStateEnum } from './inquiry.entity';
import { type InquiryState, inquiryTransitions } from './inquiry.transitions';

/** One step in the life of an inquiry, append-only: `verify` holds the steps to the transition table. Reached only through its inquiry. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '质询流转记录。One step in the life of an inquiry.' })
@Entity('inquiry_state_change')
export class InquiryStateChange extends stateChangeOf<InquiryState>(() => InquiryStateEnum) {}

/** How an inquiry begins and moves: the only ways its state changes. */
export const inquiryLife = lifeOf(Inquiry, InquiryStateChange, inquiryTransitions);
