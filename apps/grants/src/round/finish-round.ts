import { act } from '@unionhall/database';
import { AwardProposal } from '../award/award-proposal.entity';
import { Award } from '../award/award.entity';
import { unsettledAwards } from '../fund/unsettled-awards';
import { finishRoundRules } from './finish-round.rule';
import { GrantRound } from './round.entity';
import { FinishRoundInput } from './round.inputs';
import { roundLife } from './round.life';

/** Finishes a round whose every award is concluded and settled (办结申报轮次). */
export const finishRound = act({
  name: 'finishRound',
  description: '办结申报轮次:全部立项均已验收并结清。Finishes a round whose every award is concluded and settled.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: FinishRoundInput,
  object: GrantRound,
  answers: 'round',
  published: true,
  gather: async (source, { input: { roundId, expectedVersion } }) => {
    const round = await source.toChange(GrantRound, roundId, expectedVersion);
    return {
      round,
      awards: await source.children(Award, 'roundId', roundId),
      lists: await source.children(AwardProposal, 'roundId', roundId),
      unsettled: await unsettledAwards(source, roundId),
    };
  },
  rules: finishRoundRules,
  write: (tx, { round, now }) => roundLife.move(tx, round, 'finishRound', now),
  about: ({ roundId }) => roundId,
});
