import type { EntityManager } from 'typeorm';
import type { DuesCategory } from '../receipt/dues-receipt.entity';

/** Who pays, as the register has it. */
export interface Payer {
  readonly id: string;
  /** The union whose control account takes it: the payer's, or the nearest above that has one; missing where that is the federation. */
  readonly controlUnionIds: Readonly<Partial<Record<DuesCategory, string>>>;
}

/** The payers behind these credit codes. */
export async function payersOf(manager: EntityManager, codes: readonly string[]): Promise<ReadonlyMap<string, Payer>> {
  if (codes.length === 0) return new Map();
  const found = await manager.query<{ id: string; code: string; unionId: string | null }[]>('SELECT id, credit_code AS code, trade_union_id AS unionId FROM employer WHERE credit_code IN (?)', [codes]);
  const controls = await controlUnions(manager, [...new Set(found.flatMap(({ unionId }) => (unionId === null ? [] : [unionId])))]);
  return new Map(found.map(({ id, code, unionId }) => [code, { id, controlUnionIds: controls.get(unionId ?? '') ?? {} }]));
}

/** For each union the nearest one, itself or above, that has a control account of its own, by category. */
async function controlUnions(manager: EntityManager, unionIds: readonly string[]): Promise<ReadonlyMap<string, Payer['controlUnionIds']>> {
  if (unionIds.length === 0) return new Map();
  const found = await manager.query<{ unionId: string; category: DuesCategory; controlUnionId: string }[]>(
    `WITH RECURSIVE above (union_id, id, parent_id, distance) AS (
       SELECT id, id, parent_id, 0 FROM trade_union WHERE id IN (?)
       UNION ALL SELECT above.union_id, parent.id, parent.parent_id, above.distance + 1 FROM above JOIN trade_union parent ON parent.id = above.parent_id
     )
     SELECT above.union_id AS unionId, account.collection_use AS category, above.id AS controlUnionId FROM above
     JOIN ledger_account account ON account.collection_union_id = above.id AND account.collection_use IN ('dues', 'preparation-fund') ORDER BY above.distance DESC`,
    [unionIds],
  );
  const controls = new Map<string, Partial<Record<DuesCategory, string>>>();
  // The nearest comes last and stays.
  for (const { unionId, category, controlUnionId } of found) controls.set(unionId, { ...controls.get(unionId), [category]: controlUnionId });
  return controls;
}
