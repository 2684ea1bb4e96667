import { connectionOf } from '@unionhall/graphql';
import { AppointmentList } from './appointment-list.type';
import { CompetitionEntry } from './competition-entry.entity';
import { Competition } from './competition.entity';

export const CompetitionConnection = connectionOf('Competition', '公开竞聘', () => Competition);
export const CompetitionEntryConnection = connectionOf('CompetitionEntry', '竞聘报名', () => CompetitionEntry);
export const AppointmentListConnection = connectionOf('AppointmentList', '任前公示名单', () => AppointmentList);
