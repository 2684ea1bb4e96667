import { act, guardedUpdate } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { GrantExpert } from '../expert/expert.entity';
import { GrantRound } from '../round/round.entity';
import { sheetIsVoid } from '../score/void-sheet';
import { ReviewAssignment } from './assignment.entity';
import { candidateFacts } from './candidate-facts';
import { haveCandidateFacts } from './have-candidate-facts';
import { assignmentLife } from './assignment.life';
import { insertAssignments } from './insert-assignments';
import { replaceExpertRules } from './replace-expert.rule';
import { ReplaceExpertInput } from './review.inputs';

/**
 * Gives the review of an application to another expert while the sheet is missing (改派专家); answers the new assignment.
 * A sheet whose seal is broken is void: its review is given to another expert, or to the same one to score anew [YZ-8].
 */
export const replaceExpert = act({
  name: 'replaceExpert',
  description: '改派专家,限评分表未交或封存已被破坏。Gives the review of an application to another expert while its sheet is missing or its seal broken.',
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
    const isVoid = await sheetIsVoid(source, round, assignment);
    const candidate = expert && (await candidateFacts(source, today, [application], [expert]))(application, expert, ['expertId']);
    const scoresAnew = isVoid && expert?.id === assignment.expertId;
    return { round, application, assignment, sheetIsVoid: isVoid, expert, candidate: scoresAnew ? candidate && { ...candidate, isAssigned: false } : candidate };
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
