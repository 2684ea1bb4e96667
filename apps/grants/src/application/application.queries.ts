import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { type Connection, type ListQuery, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { grantReaders } from '../grant-readers';
import { GrantApplication } from './application.entity';
import type { GrantApplicationOrder } from './application.enums';
import { liveAssignmentStates } from '../review/assignment.transitions';
import type { GrantApplicationFilter } from './application.inputs';

interface Condition {
  readonly where: string;
  readonly parameters: readonly unknown[];
}

/** A page of the applications the caller may see. */
export function applicationsPage(
  loaders: Loaders,
  caller: Caller,
  filter: GrantApplicationFilter,
  orderBy: GrantApplicationOrder,
  page: PageArguments,
): Promise<Connection<GrantApplication>> {
  const conditions = [scopeOf(caller), ...filterConditions(filter)];
  const where = conditions.map((condition) => condition.where).join(' AND ');
  return pageOf(loaders, GrantApplication, { where, parameters: conditions.flatMap(({ parameters }) => parameters), orderBy }, page);
}

/** A page of what an employer or a person applied for, as far as the caller may see it; the latest first. */
export function applicationsOf(
  loaders: Loaders,
  caller: Caller,
  parent: 'employerId' | 'applicantId',
  parentId: string,
  page: PageArguments,
): Promise<Connection<GrantApplication>> {
  const list: ListQuery<GrantApplication> = { ...scopeOf(caller), orderBy: 'id', descending: true };
  return pageForParent(loaders, GrantApplication, parent, parentId, list, page);
}

/** Everybody's for the office and who audits it, one's own team's and those one reviews for a person; in SQL, so that pages are full and counts right. */
function scopeOf({ personId, roles }: Caller): Condition {
  if (roles.some((role) => (grantReaders as readonly string[]).includes(role))) return { where: 'TRUE', parameters: [] };
  const own = 'SELECT application_id FROM grant_team_member WHERE person_id = ?';
  const reviewed = 'SELECT application_id FROM review_assignment WHERE person_id = ? AND state IN (?)';
  return { where: `id IN (${own} UNION ${reviewed})`, parameters: [personId, personId, liveAssignmentStates] };
}

function filterConditions({ roundId, state, employerId, kind }: GrantApplicationFilter): Condition[] {
  const equal: Readonly<Record<string, string | null | undefined>> = { round_id: roundId, state, employer_id: employerId, kind };
  return Object.entries(equal).flatMap(([column, value]) => (value ? [{ where: `${column} = ?`, parameters: [value] }] : []));
}
