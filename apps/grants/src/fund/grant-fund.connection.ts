import { connectionOf } from '@unionhall/graphql';
import { GrantFund } from './grant-fund.entity';

export const GrantFundConnection = connectionOf('GrantFund', '年度资助资金', () => GrantFund);
