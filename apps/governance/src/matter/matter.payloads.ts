import { connectionOf, payloadOf } from '@unionhall/graphql';
import { Matter } from './matter.entity';

export const RaiseMatterPayload = payloadOf('RaiseMatter', 'matter', () => Matter);
export const AttachEvidencePayload = payloadOf('AttachEvidence', 'matter', () => Matter);
export const WithdrawMatterPayload = payloadOf('WithdrawMatter', 'matter', () => Matter);
export const MatterConnection = connectionOf('Matter', '议题', () => Matter);
