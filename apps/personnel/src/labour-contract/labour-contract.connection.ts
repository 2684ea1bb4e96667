import { connectionOf } from '@unionhall/graphql';
import { LabourContract } from './labour-contract.entity';
import { WageRevision } from './wage-revision.entity';

export const LabourContractConnection = connectionOf('LabourContract', '劳动合同', () => LabourContract);
export const WageRevisionConnection = connectionOf('WageRevision', '工资调整', () => WageRevision);
