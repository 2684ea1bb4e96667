import type { Loaders } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { staffCount } from '../establishment/establishment.queries';
import type { StaffDepartmentStaffing } from './staffing.type';

/** The posts and the staff of a department on a day. Two statements for a page of them. */
export async function staffingOn(loaders: Loaders, staffDepartmentId: string, day: LocalDate): Promise<StaffDepartmentStaffing> {
  const [posts, { filled: staff, secondedOut }] = await Promise.all([postsOn(loaders, staffDepartmentId, day), staffCount(loaders, 'staff_department_id', staffDepartmentId, day)]);
  return { ...posts, staff, secondedOut };
}

type Posts = Pick<StaffDepartmentStaffing, 'approved' | 'filled' | 'vacant'>;

function postsOn(loaders: Loaders, staffDepartmentId: string, day: LocalDate): Promise<Posts> {
  return loaders
    .batch(`posts of departments on ${day}`, async (ids) => {
      const rows = await loaders.statements.query<({ id: string } & Record<keyof Posts, string>)[]>(
        `SELECT staff_department_id AS id, SUM(headcount) AS approved, SUM(held) AS filled, SUM(GREATEST(headcount - held, 0)) AS vacant FROM (
           SELECT post.staff_department_id, post.headcount, COUNT(appointment.id) AS held FROM post
           LEFT JOIN appointment ON appointment.post_id = post.id AND appointment.from_day <= ? AND (appointment.until_day IS NULL OR appointment.until_day >= ?)
           WHERE post.staff_department_id IN (?) GROUP BY post.id, post.staff_department_id, post.headcount) counted GROUP BY staff_department_id`,
        [day, day, ids],
      );
      const found = new Map(rows.map(({ id, approved, filled, vacant }) => [id, { approved: Number(approved), filled: Number(filled), vacant: Number(vacant) }]));
      return ids.map((id) => found.get(id) ?? { approved: 0, filled: 0, vacant: 0 });
    })
    .load(staffDepartmentId);
}
