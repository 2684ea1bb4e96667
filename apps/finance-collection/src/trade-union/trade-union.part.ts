import type { DepartmentPart } from '@unionhall/graphql';
import { registerTradeUnion } from './register-trade-union';
import { TradeUnion } from './trade-union.entity';
import { TradeUnionResolver } from './trade-union.resolver';

export const tradeUnionPart: DepartmentPart = {
  acts: [registerTradeUnion],
  entities: [TradeUnion],
  resolvers: [TradeUnionResolver],
};
