import { rowsOf, type Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { LeadingGroup } from './leading-group.entity';

/** The group that leads on a day; null before the first. */
export async function leadingGroupOn(statements: Statements, day: LocalDate): Promise<LeadingGroup | null> {
  const [group] = await rowsOf(statements, LeadingGroup, 'WHERE formed_on <= ? AND (replaced_on IS NULL OR replaced_on > ?) ORDER BY formed_on DESC LIMIT 1', [day, day]);
  return group ?? null;
}
