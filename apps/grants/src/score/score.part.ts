import type { DepartmentPart } from '@unionhall/graphql';
import { openScores } from './open-scores';
import { GrantScoreSheet } from './score-sheet.entity';
import { GrantApplicationScoreFields, GrantScoreFields, GrantScoreSheetResolver, ReviewAssignmentScoreFields } from './score-sheet.resolver';
import { GrantScore } from './score.entity';
import { submitScoreSheet } from './submit-score-sheet';

export const scorePart: DepartmentPart = {
  acts: [submitScoreSheet, openScores],
  entities: [GrantScoreSheet, GrantScore],
  resolvers: [GrantScoreSheetResolver, GrantScoreFields, ReviewAssignmentScoreFields, GrantApplicationScoreFields],
};
