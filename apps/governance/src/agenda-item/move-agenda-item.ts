import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { AgendaItemStateChange } from './agenda-item-state-change.entity';
import { AgendaItem } from './agenda-item.entity';
import { agendaItemTransitions } from './agenda-item.transitions';

/** The transaction in which an agenda item moves: an act's, or an event's under the event's id. */
export type AgendaItemStep = Pick<ActTransaction, 'manager' | 'actId' | 'newId'>;

/** Moves an agenda item as the table says for the act, with what changes besides, and enters the step: the only way a state changes. */
export async function moveAgendaItem(
  tx: AgendaItemStep,
  agendaItem: AgendaItem,
  act: keyof typeof agendaItemTransitions,
  at: Date,
  changes: Partial<Omit<AgendaItem, 'state' | 'version'>> = {},
): Promise<AgendaItem> {
  const moved = await guardedUpdate(tx.manager, AgendaItem, agendaItem, { ...changes, state: agendaItemTransitions[act].to });
  await enterAgendaItemStep(tx, moved, agendaItem.state, at);
  return moved;
}

/** Enters one step of an agenda item's life; `from` is null for its beginning. */
export async function enterAgendaItemStep(tx: AgendaItemStep, { id, state }: AgendaItem, from: AgendaItem['state'] | null, at: Date): Promise<void> {
  await insertRow(tx.manager, AgendaItemStateChange, { id: tx.newId(), subjectId: id, fromState: from, toState: state, actId: tx.actId, at });
}
