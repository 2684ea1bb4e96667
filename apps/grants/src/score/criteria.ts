import { type FactSource, rowsOf } from '@unionhall/database';
import { GrantCriterion } from '../round/round-terms.entity';

/** The criteria of a round, as it listed them. They never change, so nothing is locked and experts do not wait for each other. */
export function criteriaOf({ loaders, statements }: FactSource, roundId: string): Promise<GrantCriterion[]> {
  return loaders ? loaders.children(GrantCriterion, 'roundId', roundId) : rowsOf(statements, GrantCriterion, 'WHERE round_id = ? ORDER BY id', [roundId]);
}
