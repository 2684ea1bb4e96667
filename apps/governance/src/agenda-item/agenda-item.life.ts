import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { AgendaItem, AgendaItemStateEnum } from './agenda-item.entity';
import { type AgendaItemState, agendaItemTransitions } from './agenda-item.transitions';

/** One step in the life of an agenda item, append-only: `verify` holds the steps to the transition table. Reached only through an agendits item. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '议程项流转记录。One step in the life of an agenda item.' })
@Entity('agenda_item_state_change')
export class AgendaItemStateChange extends stateChangeOf<AgendaItemState>(() => AgendaItemStateEnum) {}

/** How an item of the agenda begins and moves: the only ways its state changes. */
export const agendaItemLife = lifeOf(AgendaItem, AgendaItemStateChange, agendaItemTransitions);
