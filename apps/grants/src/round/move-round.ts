import { type ActTransaction, guardedUpdate, insertRow } from '@unionhall/database';
import { GrantRoundStateChange } from './round-state-change.entity';
import { GrantRound } from './round.entity';
import { grantRoundTransitions } from './round.transitions';

/** An act that moves a round. */
export type RoundAct = keyof typeof grantRoundTransitions;

/** Moves a round as the table says for the act, with the columns the act fills, and enters the step: the only way a state changes [YZ-9]. */
export async function moveRound(tx: ActTransaction, round: GrantRound, act: RoundAct, at: Date, changes: Partial<GrantRound> = {}): Promise<GrantRound> {
  const moved = await guardedUpdate(tx.manager, GrantRound, round, { ...changes, state: grantRoundTransitions[act].to });
  await insertRow(tx.manager, GrantRoundStateChange, { id: tx.newId(), subjectId: round.id, fromState: round.state, toState: moved.state, actId: tx.actId, at });
  return moved;
}
