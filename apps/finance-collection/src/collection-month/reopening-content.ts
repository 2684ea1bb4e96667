import { canonicalJson, sha256Hex } from '@unionhall/database';
import type { CollectionMonth } from './collection-month.entity';

/** What a reopening is decided on as. */
export const COLLECTION_MONTH = 'CollectionMonth';

/** SHA-256 of what a reopening is decided over: which closing, of which month, and why. */
export function reopeningSha256({ id, month }: Pick<CollectionMonth, 'id' | 'month'>, reason: string): string {
  return sha256Hex(canonicalJson({ collectionMonthId: id, month, reason }));
}
