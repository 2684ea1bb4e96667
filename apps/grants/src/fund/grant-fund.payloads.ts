import { connectionOf, payloadOf } from '@unionhall/graphql';
import { GrantFund } from './grant-fund.entity';

export const AppropriateGrantFundPayload = payloadOf('AppropriateGrantFund', 'fund', () => GrantFund);
export const GrantFundConnection = connectionOf('GrantFund', '年度资助资金', () => GrantFund);
