import type { Loaders } from '@unionhall/database';
import { AgendaStatement } from './statement.entity';

/** The statements on an item in the order they were made; ids order as their milliseconds do, places always. */
export async function statementsInOrder(loaders: Loaders, agendaItemId: string): Promise<AgendaStatement[]> {
  const statements = await loaders.children(AgendaStatement, 'agendaItemId', agendaItemId);
  return statements.toSorted((one, other) => one.place - other.place);
}
