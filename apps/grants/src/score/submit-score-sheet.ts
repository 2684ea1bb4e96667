import { notFound, staleVersion } from '@unionhall/contracts';
import { act, insertRow } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { ReviewAssignment } from '../review/assignment.entity';
import { assignmentLife } from '../review/assignment.life';
import { GrantRound } from '../round/round.entity';
import { criteriaOf } from './criteria';
import { hundredthsOf } from '@unionhall/kernel';
import { GrantScoreSheet } from './score-sheet.entity';
import { SubmitScoreSheetInput } from './score-sheet.inputs';
import { sealSheet } from './seal';
import { submitScoreSheetRules } from './submit-score-sheet.rule';

/** The assigned expert hands in his score sheet (提交评分表); it is sealed until the scores of the round are opened. */
export const submitScoreSheet = act({
  name: 'submitScoreSheet',
  description: '提交评分表,提交后密封。Hands in a score sheet, which is sealed.',
  who: ['expert'],
  input: SubmitScoreSheetInput,
  object: GrantScoreSheet,
  answers: 'scoreSheet',
  // Neither ever changes; known beforehand, round and application can be locked before the assignment, parents first.
  ask: async (_ask, { assignmentId }, source) => {
    const { applicationId } = await source.toRead(ReviewAssignment, assignmentId);
    const { roundId } = await source.toRead(GrantApplication, applicationId);
    return { applicationId, roundId };
  },
  gather: async (source, { input: { assignmentId, expectedVersion }, personId, asked: { applicationId, roundId } }) => {
    const round = await source.toRead(GrantRound, roundId);
    const application = await source.toRead(GrantApplication, applicationId);
    const assignment = await source.toChange(ReviewAssignment, assignmentId);
    // An expert scores only for himself; another's assignment does not exist for him.
    if (assignment.personId !== personId) throw notFound('ReviewAssignment', assignmentId);
    if (assignment.version !== expectedVersion) throw staleVersion('ReviewAssignment', assignmentId, expectedVersion, assignment.version);
    return { round, application, assignment, criteria: await criteriaOf(source, roundId) };
  },
  rules: submitScoreSheetRules,
  write: async (tx, { input: { scores }, assignment, application, round, personId, now }) => {
    const assignmentId = assignment.id;
    const content = {
      assignmentId,
      applicationId: application.id,
      personId,
      scores: scores.map(({ criterionId, score, comment }) => ({ criterionId, score: hundredthsOf(score)!, comment })),
    };
    await assignmentLife.move(tx, assignment, 'submitScoreSheet', now);
    const sealed = await sealSheet(tx, round.id, content);
    return insertRow(tx.manager, GrantScoreSheet, { id: tx.newId(), assignmentId, applicationId: application.id, personId, ...sealed, submittedAt: now, version: 1 });
  },
});
