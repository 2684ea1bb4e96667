import type { FactSource } from '@unionhall/database';
import type { RegisterTradeUnionFacts } from './register-trade-union.rule';
import { TradeUnion } from './trade-union.entity';

/** What the tree of unions says of the place a union is to be registered at. */
export async function placeInTree(source: FactSource, union: RegisterTradeUnionFacts['union']): Promise<Pick<RegisterTradeUnionFacts, 'union' | 'parent' | 'head' | 'nameIsTaken'>> {
  const parent = union.parentId ? await source.find(TradeUnion, union.parentId) : null;
  const [head] = await source.statements.query<{ name: string }[]>('SELECT name FROM trade_union WHERE parent_id IS NULL');
  const [sibling] = await source.statements.query<object[]>('SELECT 1 FROM trade_union WHERE parent_id = ? AND name = ?', [union.parentId, union.name]);
  return { union, parent, head: head?.name ?? null, nameIsTaken: sibling !== undefined };
}
