import { act } from '@unionhall/database';
import { closeRoundRules } from './close-round.rule';
import { roundLife } from './round.life';
import { GrantRound } from './round.entity';
import { CloseRoundInput } from './round.inputs';

/** Closes a round for applications once its window is over (截止受理). */
export const closeRound = act({
  name: 'closeRound',
  description: '截止受理。Closes a round for applications once its window is over.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: CloseRoundInput,
  object: GrantRound,
  answers: 'round',
  published: true,
  gather: async (source, { input: { roundId, expectedVersion } }) => ({ round: await source.toChange(GrantRound, roundId, expectedVersion) }),
  rules: closeRoundRules,
  write: (tx, { round, now }) => roundLife.move(tx, round, 'closeRound', now),
  about: ({ roundId }) => roundId,
});
