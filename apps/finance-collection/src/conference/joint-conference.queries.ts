import type { Loaders, Statements } from '@unionhall/database';
import { type Connection, connectionOf, pageOf, type PageArguments } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { containing } from '../text-within';
import { ConferenceTask, JointConference } from './joint-conference.entity';
import type { ConferenceTaskFilter, ConferenceTaskOrder, JointConferenceFilter, JointConferenceOrder } from './joint-conference.inputs';

export const JointConferenceConnection = connectionOf('JointConference', '联席会议', () => JointConference);

/** A page of the joint conferences a filter leaves, the latest first. */
export function conferencesPage(loaders: Loaders, { state, titleContains }: JointConferenceFilter, orderBy: JointConferenceOrder, page: PageArguments): Promise<Connection<JointConference>> {
  const conditions: [string, string][] = [];
  if (state) conditions.push(['state = ?', state]);
  if (titleContains) conditions.push(['title LIKE ?', containing(titleContains)]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, JointConference, { where, parameters: conditions.map(([, value]) => value), orderBy, descending: true }, page);
}

export const ConferenceTaskConnection = connectionOf('ConferenceTask', '联席会议任务', () => ConferenceTask);

/** A page of the tasks a filter leaves. */
export function conferenceTasksPage(loaders: Loaders, { conferenceId, responsibleId, side, done, overdueOn }: ConferenceTaskFilter, orderBy: ConferenceTaskOrder, page: PageArguments): Promise<Connection<ConferenceTask>> {
  const conditions: [string, string | boolean][] = [];
  if (conferenceId) conditions.push(['conference_id = ?', conferenceId]);
  if (responsibleId) conditions.push(['responsible_id = ?', responsibleId]);
  if (side) conditions.push(['side = ?', side]);
  if (done !== null && done !== undefined) conditions.push(['(done_on IS NOT NULL) = ?', done]);
  if (overdueOn) conditions.push(['(done_on IS NULL AND due_on < ?)', overdueOn]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, ConferenceTask, { where, parameters: conditions.map(([, value]) => value), orderBy }, page);
}

/** How many units a branch had on a day, and how many of them with a union. */
export interface BranchCount {
  readonly taxBranchId: string | null;
  readonly employers: number;
  readonly withUnion: number;
  readonly headcount: number;
}

/** The live units of each branch as of a day, by the history of the register; those of no branch last. */
export async function unitsByBranch(statements: Statements, day: LocalDate): Promise<BranchCount[]> {
  const rows = await statements.query<Record<keyof BranchCount, string | null>[]>(
    `SELECT stood.tax_branch_id AS taxBranchId, COUNT(*) AS employers, SUM(stood.union_formed_in IS NOT NULL) AS withUnion, SUM(COALESCE(stood.headcount, 0)) AS headcount
     FROM (SELECT *, ROW_NUMBER() OVER (PARTITION BY employer_id ORDER BY from_day DESC, id DESC) AS place FROM employer_particulars WHERE from_day <= ?) stood
     LEFT JOIN (SELECT *, ROW_NUMBER() OVER (PARTITION BY employer_id ORDER BY on_day DESC, id DESC) AS place FROM employer_merger_step WHERE on_day <= ?) step ON step.employer_id = stood.employer_id AND step.place = 1
     WHERE stood.place = 1 AND (step.kind IS NULL OR step.kind = 'undone')
     GROUP BY stood.tax_branch_id ORDER BY stood.tax_branch_id IS NULL, stood.tax_branch_id`,
    [day, day],
  );
  return rows.map(({ taxBranchId, employers, withUnion, headcount }) => ({ taxBranchId, employers: Number(employers), withUnion: Number(withUnion), headcount: Number(headcount) }));
}
