import type { FactSource, Loaders, Statements } from '@unionhall/database';
import { includesDay, type LocalDate } from '@unionhall/kernel';
import { Appointment } from './appointment.entity';
import type { PostKind } from '../post/post.entity';
import type { LeadershipPostAnswer } from './leadership-post.type';

/** The appointments to a post that hold on a day, oldest first. */
export async function holdersOn(loaders: Loaders, postId: string, day: LocalDate): Promise<Appointment[]> {
  const appointments = await loaders.children(Appointment, 'postId', postId);
  return appointments.filter(({ from, until }) => includesDay({ first: from, last: until }, day));
}

/** How many places of a post nobody holds on a day; never below 0. */
export async function vacanciesOn(loaders: Loaders, post: { readonly id: string; readonly headcount: number }, day: LocalDate): Promise<number> {
  const holders = await holdersOn(loaders, post.id, day);
  return Math.max(0, post.headcount - holders.length);
}

/** Whether each of these persons holds a leadership post on a day, in the order asked. One statement. */
export async function leadershipPostsOn({ statements }: Loaders, personIds: readonly string[], day: LocalDate): Promise<LeadershipPostAnswer[]> {
  if (personIds.length === 0) return [];
  // The versions of a person's appointments only rise and none is deleted, so their sum is a version of them all.
  const rows = await statements.query<{ personId: string; holds: number | string; name: string; version: number | string }[]>(
    `SELECT appointment.person_id AS personId, MAX(appointment.from_day <= ? AND (appointment.until_day IS NULL OR appointment.until_day >= ?)) AS holds,
            MAX(person.name) AS name, SUM(appointment.version) AS version
     FROM appointment JOIN post ON post.id = appointment.post_id JOIN person ON person.id = appointment.person_id
     WHERE appointment.person_id IN (?) AND post.kind = 'leadership' GROUP BY appointment.person_id`,
    [day, day, personIds],
  );
  const found = new Map(rows.map((row) => [row.personId, row]));
  return personIds.map((id) => {
    const row = found.get(id);
    const holdsLeadershipPost = Number(row?.holds ?? 0) === 1;
    return { holdsLeadershipPost, personName: holdsLeadershipPost ? row!.name : null, version: Number(row?.version ?? 0) };
  });
}

/** What an act looks at of the appointments of a person: their days, the name and kind of the post. */
export interface AppointmentOfPerson {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly post: string;
  readonly kind: PostKind;
}

/** Every appointment of a person, past and present, locked as the source locks. */
export async function appointmentsOfPerson({ statements, loaders }: FactSource, personId: string): Promise<AppointmentOfPerson[]> {
  if (loaders) return loaders.batch('appointments of person', (personIds) => appointmentsOfPersons(statements, personIds, '')).load(personId);
  return (await appointmentsOfPersons(statements, [personId], ' FOR UPDATE'))[0]!;
}

async function appointmentsOfPersons(statements: Statements, personIds: readonly string[], lock: string): Promise<AppointmentOfPerson[][]> {
  const rows = await statements.query<(AppointmentOfPerson & { personId: string })[]>(
    `SELECT appointment.person_id AS personId, appointment.from_day AS \`from\`, appointment.until_day AS \`until\`, post.name AS post, post.kind
     FROM appointment JOIN post ON post.id = appointment.post_id WHERE appointment.person_id IN (?) ORDER BY appointment.id${lock}`,
    [personIds],
  );
  const groups = Map.groupBy(rows, ({ personId }) => personId);
  return personIds.map((id) => groups.get(id) ?? []);
}
