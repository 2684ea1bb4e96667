import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { InstalmentStateChange } from './instalment-state-change.entity';
import { Instalment } from './instalment.entity';
import { type InstalmentStep, instalmentTransitions } from './instalment.transitions';

type Transaction = Pick<ActTransaction, 'manager' | 'actId' | 'newId'>;

/** Makes an instalment in its first state and begins its history. */
export async function beginInstalment(tx: Transaction, instalment: Omit<Instalment, 'state'>, at: Date): Promise<void> {
  const begun = await insertRow(tx.manager, Instalment, { ...instalment, state: instalmentTransitions.signAwardContract.to });
  await enterStep(tx, begun, null, at);
}

/** Moves an instalment as the table says for the step, with the columns that go with it, and enters the step: the only way a state changes [YZ-9]. */
export async function moveInstalment(
  tx: Transaction,
  instalment: Instalment,
  step: Exclude<InstalmentStep, 'signAwardContract'>,
  at: Date,
  changes: Partial<Instalment> = {},
): Promise<Instalment> {
  const moved = await guardedUpdate(tx.manager, Instalment, instalment, { ...changes, state: instalmentTransitions[step].to });
  await enterStep(tx, moved, instalment.state, at);
  return moved;
}

async function enterStep(tx: Transaction, { id, state }: Instalment, fromState: Instalment['state'] | null, at: Date): Promise<void> {
  await insertRow(tx.manager, InstalmentStateChange, { id: tx.newId(), subjectId: id, fromState, toState: state, actId: tx.actId, at });
}
