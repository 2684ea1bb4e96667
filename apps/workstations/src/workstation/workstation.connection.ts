import { connectionOf } from '@unionhall/graphql';
import { Workstation } from './workstation.entity';

export const WorkstationConnection = connectionOf('Workstation', '驻园区工作站', () => Workstation);
