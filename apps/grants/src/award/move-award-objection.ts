import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { AwardObjectionStateChange } from './award-objection-state-change.entity';
import { AwardObjection } from './award-objection.entity';
import { awardObjectionTransitions } from './award-objection.transitions';

/** Makes an objection in its first state and begins its history. */
export async function beginAwardObjection(tx: ActTransaction, objection: Omit<AwardObjection, 'state'>, at: Date): Promise<AwardObjection> {
  const begun = await insertRow(tx.manager, AwardObjection, { ...objection, state: awardObjectionTransitions.objectToAward.to });
  await enterStep(tx, begun, null, at);
  return begun;
}

/** Answers an objection as the table says, with the answer, and enters the step: the only way a state changes [YZ-9]. */
export async function moveAwardObjection(
  tx: ActTransaction,
  objection: AwardObjection,
  act: 'answerAwardObjection' | 'answerAwardObjectionUpholding',
  { personId, answer, at }: { readonly personId: string; readonly answer: string; readonly at: Date },
): Promise<AwardObjection> {
  const { to: state } = awardObjectionTransitions[act];
  const moved = await guardedUpdate(tx.manager, AwardObjection, objection, { state, answer, answeredById: personId, answeredAt: at });
  await enterStep(tx, moved, objection.state, at);
  return moved;
}

async function enterStep(tx: ActTransaction, { id, state }: AwardObjection, fromState: AwardObjection['state'] | null, at: Date): Promise<void> {
  await insertRow(tx.manager, AwardObjectionStateChange, { id: tx.newId(), subjectId: id, fromState, toState: state, actId: tx.actId, at });
}
