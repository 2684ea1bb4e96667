import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { GrantApplicationStateChange } from './application-state-change.entity';
import { GrantApplication } from './application.entity';
import { grantApplicationTransitions } from './application.transitions';

/** Moves an application as the table says for the act, and enters the step: the only way a state changes [YZ-9]. */
export async function moveApplication(
  tx: ActTransaction,
  application: GrantApplication,
  act: 'submitApplication' | 'withdrawApplication',
  at: Date,
): Promise<GrantApplication> {
  const moved = await guardedUpdate(tx.manager, GrantApplication, application, { state: grantApplicationTransitions[act].to });
  await enterStep(tx, moved, application.state, at);
  return moved;
}

/** Enters one step of an application's life; `from` is null for its beginning. */
export async function enterStep(tx: ActTransaction, { id, state }: GrantApplication, from: GrantApplication['state'] | null, at: Date): Promise<void> {
  await insertRow(tx.manager, GrantApplicationStateChange, { id: tx.newId(), subjectId: id, fromState: from, toState: state, actId: tx.actId, at });
}
