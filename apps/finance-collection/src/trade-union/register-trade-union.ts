import { act, insertRow } from '@unionhall/database';
import { placeInTree } from './place-in-tree';
import { registerTradeUnionRules } from './register-trade-union.rule';
import { TradeUnion } from './trade-union.entity';
import { RegisterTradeUnionInput } from './trade-union.inputs';

/** Registers a union organisation at its place in the tree of unions (工会组织登记) [BH-7]. */
export const registerTradeUnion = act({
  name: 'registerTradeUnion',
  description: '登记工会组织。Registers a union organisation under the one above it.',
  who: ['officer', 'department-head', 'accountant'],
  input: RegisterTradeUnionInput,
  object: TradeUnion,
  answers: 'tradeUnion',
  published: true,
  gather: (source, { input: { name, kind, parentId, formedOn } }) => placeInTree(source, { name, kind, parentId: parentId ?? null, formedOn }),
  rules: registerTradeUnionRules,
  write: (tx, { union }) => insertRow(tx.manager, TradeUnion, { id: tx.newId(), ...union, version: 1 }),
});
