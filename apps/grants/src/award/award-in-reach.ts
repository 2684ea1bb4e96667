import { type Caller, notFound } from '@unionhall/contracts';
import type { FactSource } from '@unionhall/database';
import { grantReaders } from '../grant-readers';
import { Award } from './award.entity';

/** The award an act changes, locked. Throws NOT_FOUND for whom it does not concern: nobody learns from refusals how a project of others stands. */
export async function awardInReach(source: FactSource, { personId, roles }: Caller, id: string, expectedVersion?: number): Promise<Award> {
  const award = await source.toChange(Award, id);
  const mayRead = roles.some((role) => (grantReaders as readonly string[]).includes(role)) || (personId !== null && award.teamMemberIds.includes(personId));
  if (!mayRead) throw notFound('Award', id);
  // The version is asked for only now, so that a stale one tells nothing either.
  return expectedVersion === undefined ? award : source.toChange(Award, id, expectedVersion);
}
