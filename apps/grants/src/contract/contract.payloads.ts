import { connectionOf, payloadOf } from '@unionhall/graphql';
import { Award } from '../award/award.entity';

export const SignAwardContractPayload = payloadOf('SignAwardContract', 'award', () => Award);
export const RecordMidTermCheckPayload = payloadOf('RecordMidTermCheck', 'award', () => Award);
export const AwardConnection = connectionOf('Award', '立项资助', () => Award);
