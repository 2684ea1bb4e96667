import { connectionOf } from '@unionhall/graphql';
import { SecondmentRequest } from './secondment-request.entity';

export const SecondmentRequestConnection = connectionOf('SecondmentRequest', '工作站的派驻申请', () => SecondmentRequest);
