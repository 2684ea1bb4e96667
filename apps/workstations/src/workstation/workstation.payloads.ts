import { connectionOf, payloadOf } from '@unionhall/graphql';
import { Workstation } from './workstation.entity';

export const FoundStationPayload = payloadOf('FoundStation', 'workstation', () => Workstation);
export const WorkstationConnection = connectionOf('Workstation', '驻园区工作站', () => Workstation);
