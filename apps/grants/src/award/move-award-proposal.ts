import { type DomainEvent, matterSubjectChanged } from '@unionhall/contracts';
import { type ActTransaction, type FactSource, guardedUpdate, insertRow } from '@unionhall/database';
import { AwardProposalStateChange } from './award-proposal-state-change.entity';
import { AwardProposal } from './award-proposal.entity';
import { type AwardProposalState, awardProposalTransitions } from './award-proposal.transitions';

/** An act that moves a proposal that stands. */
export type AwardProposalAct = Exclude<keyof typeof awardProposalTransitions, 'proposeAwards'>;

/** The proposal of a round that is not withdrawn, locked when the source locks; null when there is none. */
export async function liveProposalOf(source: FactSource, roundId: string): Promise<AwardProposal | null> {
  const proposals = await source.children(AwardProposal, 'roundId', roundId);
  return proposals.find(({ state }) => state !== 'withdrawn') ?? null;
}

/** Makes a proposal in its first state and begins its history. */
export async function beginAwardProposal(tx: ActTransaction, proposal: Omit<AwardProposal, 'state'>, at: Date): Promise<AwardProposal> {
  const begun = await insertRow(tx.manager, AwardProposal, { ...proposal, state: awardProposalTransitions.proposeAwards.to });
  await enterStep(tx, begun, null, at);
  return begun;
}

/** Moves a proposal as the table says for the act, with the columns the act fills, and enters the step: the only way a state changes [YZ-9]. */
export async function moveAwardProposal(tx: ActTransaction, proposal: AwardProposal, act: AwardProposalAct, at: Date, changes: Partial<AwardProposal> = {}): Promise<AwardProposal> {
  const moved = await guardedUpdate(tx.manager, AwardProposal, proposal, { ...changes, state: awardProposalTransitions[act].to });
  await enterStep(tx, moved, proposal.state, at);
  return moved;
}

/** What governance hears when a proposal is withdrawn: there is nothing left to decide. */
export function proposalWithdrawn({ id }: AwardProposal): DomainEvent {
  return matterSubjectChanged.about(id, { subjectType: AwardProposal.name, subjectId: id, subjectSha256: null });
}

async function enterStep(tx: ActTransaction, { id, state }: AwardProposal, fromState: AwardProposalState | null, at: Date): Promise<void> {
  await insertRow(tx.manager, AwardProposalStateChange, { id: tx.newId(), subjectId: id, fromState, toState: state, actId: tx.actId, at });
}
