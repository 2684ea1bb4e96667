import { act } from '@unionhall/database';
import { awardProposalLife } from '../award/award-proposal.life';
import { liveProposalOf, proposalWithdrawn } from '../award/live-proposal';
import { cancelRoundRules } from './cancel-round.rule';
import { roundLife } from './round.life';
import { GrantRound } from './round.entity';
import { CancelRoundInput } from './round.inputs';

/** Cancels a round before its awards are publicised (取消申报轮次); a list that was proposed is withdrawn with it, so that nothing is left to decide. */
export const cancelRound = act({
  name: 'cancelRound',
  description: '取消申报轮次。Cancels a round before its awards are publicised.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: CancelRoundInput,
  object: GrantRound,
  answers: 'round',
  published: true,
  gather: async (source, { input: { roundId, expectedVersion } }) => {
    const round = await source.toChange(GrantRound, roundId, expectedVersion);
    return { round, proposal: await liveProposalOf(source, roundId) };
  },
  rules: cancelRoundRules,
  write: async (tx, { input: { reason }, round, proposal, now }) => {
    if (proposal) await awardProposalLife.move(tx, proposal, 'cancelRound', now);
    return roundLife.move(tx, round, 'cancelRound', now, { cancellationReason: reason });
  },
  tell: (_round, { proposal }) => (proposal ? [proposalWithdrawn(proposal)] : []),
  about: ({ roundId }) => roundId,
});
