import type { Loaders } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';

/** How many are on the staff on a day, and how many of them are seconded to a station. */
export interface StaffCount {
  readonly filled: number;
  readonly secondedOut: number;
}

/** Counts the staff of a status, or of a department of the office, on a day. One statement for a page of them. */
export function staffCount(loaders: Loaders, by: 'status' | 'staff_department_id', key: string, day: LocalDate): Promise<StaffCount> {
  return loaders
    .batch(`staff by ${by} on ${day}`, async (keys) => {
      const rows = await loaders.statements.query<{ counted: string; filled: string; secondedOut: string }[]>(
        `SELECT member.${by} AS counted, COUNT(*) AS filled,
                SUM(EXISTS (SELECT 1 FROM secondment WHERE secondment.staff_membership_id = member.id AND secondment.from_day <= ? AND (secondment.until_day IS NULL OR secondment.until_day >= ?))) AS secondedOut
         FROM staff_membership member WHERE member.${by} IN (?) AND member.from_day <= ? AND (member.until_day IS NULL OR member.until_day >= ?) GROUP BY member.${by}`,
        [day, day, keys, day, day],
      );
      const found = new Map(rows.map(({ counted, filled, secondedOut }) => [counted, { filled: Number(filled), secondedOut: Number(secondedOut) }]));
      return keys.map((each) => found.get(each) ?? { filled: 0, secondedOut: 0 });
    })
    .load(key);
}
