import { act, guardedUpdate } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { GrantExpert } from '../expert/expert.entity';
import { GrantRound } from '../round/round.entity';
import { ReviewAssignment } from './assignment.entity';
import { candidateFacts } from './candidate-facts';
import { haveCandidateFacts } from './have-candidate-facts';
import { assignmentLife } from './assignment.life';
import { insertAssignments } from './insert-assignments';
import { replaceExpertRules } from './replace-expert.rule';
import { ReplaceExpertInput } from './review.inputs';

/** Gives the review of an application to another expert while the sheet is missing (改派专家); answers the new assignment. */
export const replaceExpert = act({
  name: 'replaceExpert',
  description: '改派专家。Gives the review of an application to another expert while the sheet is missing.',
  who: ['officer', 'department-head'],
  input: ReplaceExpertInput,
  object: ReviewAssignment,
  answers: 'assignment',
  // Application and round of an assignment never change; known beforehand, they can be locked before it, parents first.
  ask: async (ask, input, source) => {
    const { applicationId } = await source.toRead(ReviewAssignment, input.assignmentId);
    const { roundId } = await source.toRead(GrantApplication, applicationId);
    if ('expertId' in input) await haveCandidateFacts(ask, source, [applicationId], [input.expertId]);
    return { applicationId, roundId };
  },
  gather: async (source, { input, asked, today }) => {
    const round = await source.toRead(GrantRound, asked.roundId);
    const application = await source.toChange(GrantApplication, asked.applicationId);
    const expert = 'expertId' in input ? await source.toRead(GrantExpert, input.expertId) : null;
    const assignment = await source.toChange(ReviewAssignment, input.assignmentId, input.expectedVersion);
    const candidate = expert && (await candidateFacts(source, today, [application], [expert]))(application, expert, ['expertId']);
    return { round, application, assignment, expert, candidate };
  },
  rules: replaceExpertRules,
  under: 'innovation-fund',
  write: async (tx, { input: { reason }, application, assignment, expert, today, now }) => {
    const reviewerIds = [...application.reviewerIds.filter((id) => id !== assignment.personId), expert!.personId];
    await guardedUpdate(tx.manager, GrantApplication, application, { reviewerIds });
    await assignmentLife.move(tx, assignment, 'replaceExpert', now, {}, { reason });
    const [successor] = await insertAssignments(tx, [{ application, expert: expert! }], today, now);
    return successor!;
  },
  about: ({ assignmentId }) => assignmentId,
});
