import { matterSubjectChanged, powerHolder } from '@unionhall/contracts';
import { act, decisionById } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { GrantRound } from '../round/round.entity';
import { answerAwardObjectionRules } from './answer-award-objection.rule';
import { AwardObjection } from './award-objection.entity';
import { AnswerAwardObjectionInput } from './award-objection.inputs';
import { AwardProposal } from './award-proposal.entity';
import { awardObjectionLife } from './award-objection.life';
import { proposalWithdrawn } from './live-proposal';
import { AWARD_OBJECTION, rejectionSha256 } from './objection-rejection';
import { takeListBack } from './take-list-back';

/**
 * The holder of the fund answers an objection (答复异议) [CP-4, GY-2a]: a rejection, which lets the list go on, as the leadership
 * body decided it [GY-2b]; one that is upheld takes the list back, and a new list is a new matter.
 */
export const answerAwardObjection = act({
  name: 'answerAwardObjection',
  description: '答复异议:不成立的,按集体决定答复;成立的,名单撤回重提。Answers an objection: a rejection as it was decided; one that is upheld takes the list back.',
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
  gather: async (source, { input, asked: { proposalId, roundId } }) => {
    const { objectionId, expectedVersion } = input;
    const round = await source.toChange(GrantRound, roundId);
    const proposal = await source.toChange(AwardProposal, proposalId);
    const objection = await source.toChange(AwardObjection, objectionId, expectedVersion);
    return {
      round,
      proposal,
      objection,
      applications: await source.children(GrantApplication, 'roundId', roundId),
      // `in`, because a form that is not filled in yet shall still hear of the state.
      decision: 'decisionId' in input && input.decisionId ? await decisionById(source, input.decisionId) : null,
      decisionId: () => input.decisionId!,
      rejectionSha256: () => rejectionSha256({ objectionId, text: objection.text, answer: input.answer }),
    };
  },
  rules: answerAwardObjectionRules,
  write: async (tx, facts) => {
    const { input, objection, personId, now } = facts;
    if (takesListBack(facts)) await takeListBack(tx, facts, 'answerAwardObjection', now);
    const act = input.upheld ? 'answerAwardObjectionUpholding' : 'answerAwardObjection';
    return awardObjectionLife.move(tx, objection, act, now, { answer: input.answer.trim(), answeredById: personId, answeredAt: now, decisionId: input.upheld ? null : input.decisionId! });
  },
  // Whatever was raised about rejecting it has nothing left to decide.
  tell: ({ id }, facts) => [
    matterSubjectChanged.about(id, { subjectType: AWARD_OBJECTION, subjectId: id, subjectSha256: null }),
    ...(takesListBack(facts) ? [proposalWithdrawn(facts.proposal)] : []),
  ],
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
