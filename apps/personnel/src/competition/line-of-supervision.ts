import type { FactSource, Statements } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';

/** Somebody over or under a post, from the day that was asked about on. */
export interface InLine {
  readonly appointmentId: string;
  readonly personId: string;
  readonly post: string;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/**
 * Who stands over or under somebody in a post of a department: whoever holds another post of the same department, and the
 * leadership, which supervises all (our reading: the register keeps no finer lines) [CP-6].
 */
export async function lineOfSupervision({ statements, loaders }: FactSource, staffDepartmentId: string): Promise<InLine[]> {
  if (loaders) return loaders.batch('line of supervision', (ids) => linesOfDepartments(statements, ids)).load(staffDepartmentId);
  return (await linesOfDepartments(statements, [staffDepartmentId]))[0]!;
}

async function linesOfDepartments(statements: Statements, staffDepartmentIds: readonly string[]): Promise<InLine[][]> {
  const rows = await statements.query<(InLine & { staffDepartmentId: string; kind: string })[]>(
    `SELECT appointment.id AS appointmentId, appointment.person_id AS personId, post.name AS post, appointment.from_day AS \`from\`, appointment.until_day AS \`until\`, post.staff_department_id AS staffDepartmentId, post.kind
     FROM appointment JOIN post ON post.id = appointment.post_id WHERE post.staff_department_id IN (?) OR post.kind = 'leadership' ORDER BY appointment.id`,
    [staffDepartmentIds],
  );
  return staffDepartmentIds.map((id) => rows.filter((row) => row.staffDepartmentId === id || row.kind === 'leadership'));
}
