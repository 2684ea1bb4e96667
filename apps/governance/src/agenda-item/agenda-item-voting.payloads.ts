import { payloadOf } from '@unionhall/graphql';
import { AgendaItem } from './agenda-item.entity';

export const RecuseFromItemPayload = payloadOf('RecuseFromItem', 'agendaItem', () => AgendaItem);
export const StartAgendaItemPayload = payloadOf('StartAgendaItem', 'agendaItem', () => AgendaItem);
export const OpenVotePayload = payloadOf('OpenVote', 'agendaItem', () => AgendaItem);
export const DeferAgendaItemPayload = payloadOf('DeferAgendaItem', 'agendaItem', () => AgendaItem);
export const StateOnItemPayload = payloadOf('StateOnItem', 'agendaItem', () => AgendaItem);
export const CastVotePayload = payloadOf('CastVote', 'agendaItem', () => AgendaItem);
