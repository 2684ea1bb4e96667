import { payloadOf } from '@unionhall/graphql';
import { Award } from '../award/award.entity';

export const SignAwardContractPayload = payloadOf('SignAwardContract', 'award', () => Award);
export const RecordMidTermCheckPayload = payloadOf('RecordMidTermCheck', 'award', () => Award);
