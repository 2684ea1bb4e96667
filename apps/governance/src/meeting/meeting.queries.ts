import { type FactSource, type Loaders } from '@unionhall/database';
import { type Connection, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import type { AgendaItemState } from '../agenda-item/agenda-item.transitions';
import { Matter } from '../matter/matter.entity';
import { Attendance } from './attendance.entity';
import { Meeting } from './meeting.entity';
import type { MeetingFilter } from './meeting.inputs';

/** A page of the meetings, the latest day first. */
export function meetingsPage(loaders: Loaders, { state }: MeetingFilter, page: PageArguments): Promise<Connection<Meeting>> {
  const scope = state ? { where: 'state = ?', parameters: [state] } : { where: 'TRUE', parameters: [] };
  return pageOf(loaders, Meeting, { ...scope, orderBy: 'heldOn', descending: true }, page);
}

/** A page of the meetings a person was listed for, newest first; one statement for a list of persons. */
export function attendancesOf(loaders: Loaders, personId: string, page: PageArguments): Promise<Connection<Attendance>> {
  return pageForParent(loaders, Attendance, 'personId', personId, { where: 'TRUE', parameters: [], orderBy: 'id', descending: true }, page);
}

/** The item a meeting is discussing or voting on, with the title of its matter; null between items. */
export async function runningItem(source: FactSource, meetingId: string): Promise<{ title: string; state: AgendaItemState } | null> {
  const items = await source.children(AgendaItem, 'meetingId', meetingId);
  const running = items.find(({ state }) => state === 'discussing' || state === 'voting');
  return running ? { title: (await source.toRead(Matter, running.matterId)).title, state: running.state } : null;
}
