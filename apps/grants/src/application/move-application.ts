import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import type { ClauseId } from '@unionhall/rulebook';
import { GrantApplicationStateChange } from './application-state-change.entity';
import { GrantApplication } from './application.entity';
import { grantApplicationTransitions } from './application.transitions';

/** An act that moves an application. */
export type ApplicationAct = keyof typeof grantApplicationTransitions;

/** Why a step was taken, where somebody must be told: the words, and the clause for a rejection. */
export interface StepReason {
  readonly reason: string;
  readonly clauseId?: ClauseId;
}

/** Moves an application as the table says for the act, with the columns the act fills, and enters the step: the only way a state changes [YZ-9]. */
export async function moveApplication(
  tx: ActTransaction,
  application: GrantApplication,
  act: ApplicationAct,
  at: Date,
  { why, changes = {} }: { readonly why?: StepReason; readonly changes?: Partial<GrantApplication> } = {},
): Promise<GrantApplication> {
  const moved = await guardedUpdate(tx.manager, GrantApplication, application, { ...changes, state: grantApplicationTransitions[act].to });
  await enterStep(tx, moved, application.state, at, why);
  return moved;
}

/** Enters one step of an application's life; `from` is null for its beginning. */
export async function enterStep(
  tx: ActTransaction,
  { id, state }: Pick<GrantApplication, 'id' | 'state'>,
  from: GrantApplication['state'] | null,
  at: Date,
  why?: StepReason,
): Promise<void> {
  const { reason = null, clauseId = null } = why ?? {};
  await insertRow(tx.manager, GrantApplicationStateChange, { id: tx.newId(), subjectId: id, fromState: from, toState: state, actId: tx.actId, at, reason, clauseId });
}
