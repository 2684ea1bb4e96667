import { notFound, staleVersion } from '@unionhall/contracts';
import { act, guardedUpdate } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { grantReaders } from '../grant-readers';
import { GrantRound } from '../round/round.entity';
import { ReviewAssignment } from './assignment.entity';
import { declareConflictRules } from './declare-conflict.rule';
import { assignmentLife } from './assignment.life';
import { DeclareConflictInput } from './review.inputs';

/**
 * An expert ends his own assignment for a conflict of interest (申报回避): from here on he neither reads nor scores that
 * application, and a sheet he sealed for it is never opened [CP-6].
 */
export const declareConflict = act({
  name: 'declareConflict',
  description: '申报回避。An expert ends his own assignment for a conflict of interest.',
  who: ['expert'],
  input: DeclareConflictInput,
  object: ReviewAssignment,
  answers: 'assignment',
  // Application and round of an assignment never change; known beforehand, they can be locked before it, parents first.
  ask: async (_ask, { assignmentId }, source) => {
    const { applicationId } = await source.toRead(ReviewAssignment, assignmentId);
    const { roundId } = await source.toRead(GrantApplication, applicationId);
    return { applicationId, roundId };
  },
  gather: async (source, { input: { assignmentId, expectedVersion }, asked, caller, personId }) => {
    const round = await source.toRead(GrantRound, asked.roundId);
    const application = await source.toChange(GrantApplication, asked.applicationId);
    const assignment = await source.toChange(ReviewAssignment, assignmentId);
    // Before the version: outside the office nobody learns who else reviews what.
    if (assignment.personId !== personId && !caller.roles.some((role) => (grantReaders as readonly string[]).includes(role))) throw notFound('ReviewAssignment', assignmentId);
    if (assignment.version !== expectedVersion) throw staleVersion('ReviewAssignment', assignmentId, expectedVersion, assignment.version);
    return { round, application, assignment };
  },
  rules: declareConflictRules,
  write: async (tx, { input: { reason }, application, assignment, personId, now }) => {
    await guardedUpdate(tx.manager, GrantApplication, application, { reviewerIds: application.reviewerIds.filter((id) => id !== personId) });
    return assignmentLife.move(tx, assignment, 'declareConflict', now, {}, { reason });
  },
  about: ({ assignmentId }) => assignmentId,
});
