import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { AwardStateChange } from './award-state-change.entity';
import { Award } from './award.entity';
import { awardTransitions } from './award.transitions';

/** An act that moves an award. */
export type AwardAct = Exclude<keyof typeof awardTransitions, 'grantAwards'>;

/** Makes an award in its first state and begins its history. */
export async function beginAward(tx: ActTransaction, award: Omit<Award, 'state'>, at: Date): Promise<Award> {
  const begun = await insertRow(tx.manager, Award, { ...award, state: awardTransitions.grantAwards.to });
  await enterStep(tx, begun, null, at);
  return begun;
}

/** Moves an award as the table says for the act, with the columns the act fills, and enters the step: the only way a state changes [YZ-9]. */
export async function moveAward(tx: ActTransaction, award: Award, act: AwardAct, at: Date, changes: Partial<Award> = {}): Promise<Award> {
  const moved = await guardedUpdate(tx.manager, Award, award, { ...changes, state: awardTransitions[act].to });
  await enterStep(tx, moved, award.state, at);
  return moved;
}

async function enterStep(tx: ActTransaction, { id, state }: Award, fromState: Award['state'] | null, at: Date): Promise<void> {
  await insertRow(tx.manager, AwardStateChange, { id: tx.newId(), subjectId: id, fromState, toState: state, actId: tx.actId, at });
}
