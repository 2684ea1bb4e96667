import { type FactSource, sealedKeyOf } from '@unionhall/database';
import type { ReviewAssignment } from '../review/assignment.entity';
import type { GrantRound } from '../round/round.entity';
import { GrantScoreSheet } from './score-sheet.entity';
import { openSheet } from './seal';

/**
 * Whether the sheet of an assignment was handed in and is no longer what it was, or gone: it will never count [YZ-8].
 * Only that is told; what a whole sheet says is forgotten at once.
 */
export async function sheetIsVoid(source: FactSource, { id: roundId, scoresOpenedAt }: GrantRound, { id, state }: ReviewAssignment): Promise<boolean> {
  if (state !== 'submitted' || scoresOpenedAt !== null) return false;
  const [sheet] = await source.children(GrantScoreSheet, 'assignmentId', id);
  const key = await sealedKeyOf(source, roundId);
  return !sheet || !key || openSheet(source.personalData, key, sheet) === null;
}
