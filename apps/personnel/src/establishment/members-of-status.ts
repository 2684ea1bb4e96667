import type { FactSource, Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import type { PersonnelStatus } from './establishment.entity';

/** When somebody of a status is on the staff, and in which department. */
export interface MemberOfStatus {
  /** Of the membership: earlier ones are smaller. */
  readonly id: string;
  readonly staffDepartmentId: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** Everybody of a status, past and present, locked as the source locks. */
export async function membersOfStatus({ statements, loaders }: FactSource, status: PersonnelStatus): Promise<MemberOfStatus[]> {
  if (loaders) return loaders.batch('members of status', (statuses) => membersOf(statements, statuses, '')).load(status);
  return (await membersOf(statements, [status], ' FOR UPDATE'))[0]!;
}

async function membersOf(statements: Statements, statuses: readonly string[], lock: string): Promise<MemberOfStatus[][]> {
  const rows = await statements.query<(MemberOfStatus & { status: string })[]>(
    `SELECT id, status, staff_department_id AS staffDepartmentId, from_day AS \`from\`, until_day AS \`until\` FROM staff_membership WHERE status IN (?) ORDER BY id${lock}`,
    [statuses],
  );
  const groups = Map.groupBy(rows, ({ status }) => status);
  return statuses.map((status) => groups.get(status) ?? []);
}
