import type { DepartmentPart } from '@unionhall/graphql';
import { TradeUnionServiceTasksResolver } from './trade-union.resolver';
import { TradeUnion } from './trade-union.stub';

export const tradeUnionPart: DepartmentPart = {
  resolvers: [TradeUnionServiceTasksResolver],
  stubs: [TradeUnion],
};
