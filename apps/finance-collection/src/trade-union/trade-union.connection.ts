import { connectionOf } from '@unionhall/graphql';
import { TradeUnion } from './trade-union.entity';

export const TradeUnionConnection = connectionOf('TradeUnion', '工会组织', () => TradeUnion);
