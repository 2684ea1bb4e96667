import { type FactSource, type Loaders, rowsOf } from '@unionhall/database';
import { PowerItem } from './power-item.entity';

/** The item with this code, or null. */
export async function powerItemByCode({ loaders, statements }: Pick<FactSource, 'loaders' | 'statements'>, code: string): Promise<PowerItem | null> {
  if (loaders) return loaders.byKey(PowerItem, 'code', code);
  const [item] = await rowsOf(statements, PowerItem, 'WHERE code = ?', [code]);
  return item ?? null;
}

/** The register of key powers; as many items as the house has codes. */
export function powerItems({ statements }: Loaders): Promise<PowerItem[]> {
  return rowsOf(statements, PowerItem, 'ORDER BY code');
}
