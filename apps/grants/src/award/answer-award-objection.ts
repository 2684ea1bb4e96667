import { powerHolder } from '@unionhall/contracts';
import { act } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { GrantRound } from '../round/round.entity';
import { answerAwardObjectionRules } from './answer-award-objection.rule';
import { AwardObjection } from './award-objection.entity';
import { AnswerAwardObjectionInput } from './award-objection.inputs';
import { AwardProposal } from './award-proposal.entity';
import { awardObjectionLife } from './award-objection.life';
import { proposalWithdrawn } from './live-proposal';
import { takeListBack } from './take-list-back';

/** The holder of the fund answers an objection (答复异议); one that is upheld takes the list back, and a new list is a new matter. */
export const answerAwardObjection = act({
  name: 'answerAwardObjection',
  description: '答复异议。Answers an objection.',
  who: ['deputy'],
  under: 'innovation-fund',
  input: AnswerAwardObjectionInput,
  object: AwardObjection,
  answers: 'objection',
  // Neither ever changes; known beforehand, round and proposal can be locked before the objection, parents first.
  ask: async (ask, { objectionId }, source) => {
    const { proposalId } = await source.toRead(AwardObjection, objectionId);
    const { roundId } = await source.toRead(AwardProposal, proposalId);
    return { proposalId, roundId, holder: await ask(powerHolder, 'innovation-fund') };
  },
  gather: async (source, { input: { objectionId, expectedVersion }, asked: { proposalId, roundId } }) => ({
    round: await source.toChange(GrantRound, roundId),
    proposal: await source.toChange(AwardProposal, proposalId),
    objection: await source.toChange(AwardObjection, objectionId, expectedVersion),
    applications: await source.children(GrantApplication, 'roundId', roundId),
  }),
  rules: answerAwardObjectionRules,
  write: async (tx, facts) => {
    const { input, objection, personId, now } = facts;
    if (takesListBack(facts)) await takeListBack(tx, facts, 'answerAwardObjection', now);
    const act = input.upheld ? 'answerAwardObjectionUpholding' : 'answerAwardObjection';
    return awardObjectionLife.move(tx, objection, act, now, { answer: input.answer.trim(), answeredById: personId, answeredAt: now });
  },
  tell: (_objection, facts) => (takesListBack(facts) ? [proposalWithdrawn(facts.proposal)] : []),
  about: ({ objectionId }) => objectionId,
});

interface AnswerFacts {
  readonly input: AnswerAwardObjectionInput;
  readonly round: GrantRound;
  readonly proposal: AwardProposal;
  readonly applications: readonly GrantApplication[];
  readonly now: Date;
}

/** Of two objections to a list that are both upheld, the first takes it back. */
const takesListBack = ({ input, proposal }: AnswerFacts) => input.upheld && proposal.state === 'publicised';
