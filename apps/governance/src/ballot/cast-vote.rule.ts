import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { callerIsNotRecused, callerIsPresentMember, callerIsUnrelated, hasIn, itemIsReadyFor, meetingIsInSession, type ParticipantFacts, voterIds } from '../agenda-item/deliberation.rule';
import { lastStatementIsMade } from '../agenda-item/open-vote.rule';

/** GY-2c: nobody joins the item after the last statement, so whoever votes has stated. */
export const callerHasStated = rule<ParticipantFacts>('GY-2c', 'governance.joined-after-the-statements', ({ statements, personId }) =>
  hasIn(statements, personId) ? ok : refuse({ path: ['agendaItemId'], facts: { made: statements.length }, remedy: 'leave-the-item-to-the-others' }),
);

/** GY-2b: each member has one vote, and a vote cast stands. */
export const hasNotVoted = rule<ParticipantFacts>('GY-2b', 'governance.voted-already', ({ ballots, personId }) =>
  hasIn(ballots, personId) ? refuse({ path: ['agendaItemId'], facts: {}, remedy: 'keep-to-one-vote' }) : ok,
);

/** GY-2c: whoever spoke last also votes last, so that no vote follows his. */
export const othersHaveVoted = rule<ParticipantFacts>('GY-2c', 'governance.chief-votes-before-the-others', (facts) => {
  const { statements, ballots, personId } = facts;
  if (!statements.some((statement) => statement.isLast && statement.personId === personId)) return ok;
  const missing = voterIds(facts).filter((id) => id !== personId && !hasIn(ballots, id));
  return missing.length === 0 ? ok : refuse({ path: ['agendaItemId'], facts: { missing: missing.length, members: missing }, remedy: 'let-the-others-vote-first' });
});

export const castVoteRules: readonly Rule<ParticipantFacts>[] = [
  lastStatementIsMade,
  itemIsReadyFor('castVote'),
  meetingIsInSession,
  callerIsPresentMember,
  callerIsNotRecused,
  callerIsUnrelated,
  callerHasStated,
  hasNotVoted,
  othersHaveVoted,
];
