import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { type Connection, pageOf, type PageArguments } from '@unionhall/graphql';
import { grantReaders } from '../grant-readers';
import { ReviewAssignment } from './assignment.entity';
import type { ReviewAssignmentFilter } from './review.inputs';

/** A page of the assignments the caller may see, the latest first: everybody's for the office, an expert's own for himself. */
export function assignmentsPage(loaders: Loaders, { personId, roles }: Caller, { applicationId, state }: ReviewAssignmentFilter, page: PageArguments): Promise<Connection<ReviewAssignment>> {
  const isReader = roles.some((role) => (grantReaders as readonly string[]).includes(role));
  const equal: Readonly<Record<string, string | null | undefined>> = { person_id: isReader ? null : personId, application_id: applicationId, state };
  const conditions = Object.entries(equal).filter(([, value]) => value);
  const where = ['TRUE', ...conditions.map(([column]) => `${column} = ?`)].join(' AND ');
  return pageOf(loaders, ReviewAssignment, { where, parameters: conditions.map(([, value]) => value), orderBy: 'id', descending: true }, page);
}
