import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { MatterStateChange } from './matter-state-change.entity';
import { Matter } from './matter.entity';
import { matterTransitions } from './matter.transitions';

/** The transaction in which a matter moves: an act's, or an event's under the event's id. */
export type MatterStep = Pick<ActTransaction, 'manager' | 'actId' | 'newId'>;

/** Moves a matter as the table says for the act, with what changes besides, and enters the step: the only way a state changes. */
export async function moveMatter(
  tx: MatterStep,
  matter: Matter,
  act: keyof typeof matterTransitions,
  at: Date,
  changes: Partial<Omit<Matter, 'state' | 'version'>> = {},
): Promise<Matter> {
  const moved = await guardedUpdate(tx.manager, Matter, matter, { ...changes, state: matterTransitions[act].to });
  await enterMatterStep(tx, moved, matter.state, at);
  return moved;
}

/** Enters one step of a matter's life; `from` is null for its beginning. */
export async function enterMatterStep(tx: MatterStep, { id, state }: Matter, from: Matter['state'] | null, at: Date): Promise<void> {
  await insertRow(tx.manager, MatterStateChange, { id: tx.newId(), subjectId: id, fromState: from, toState: state, actId: tx.actId, at });
}
