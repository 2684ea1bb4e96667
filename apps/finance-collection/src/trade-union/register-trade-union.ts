import { act, insertRow } from '@unionhall/database';
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
  gather: async (source, { input }) => {
    const parent = input.parentId ? await source.find(TradeUnion, input.parentId) : null;
    const [head] = await source.statements.query<{ name: string }[]>('SELECT name FROM trade_union WHERE parent_id IS NULL');
    const [sibling] = await source.statements.query<object[]>('SELECT 1 FROM trade_union WHERE parent_id = ? AND name = ?', [input.parentId ?? null, input.name]);
    return { parent, head: head?.name ?? null, nameIsTaken: sibling !== undefined };
  },
  rules: registerTradeUnionRules,
  write: (tx, { input: { name, kind, parentId, formedOn } }) => insertRow(tx.manager, TradeUnion, { id: tx.newId(), name, kind, parentId: parentId ?? null, formedOn, version: 1 }),
});
