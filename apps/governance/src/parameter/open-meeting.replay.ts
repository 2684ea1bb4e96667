import { rowsOf } from '@unionhall/database';
import type { ActReplay } from '@unionhall/graphql';
import { dayInShanghai, judge } from '@unionhall/kernel';
import { everySeat } from '../leadership-seat/leadership-seat.queries';
import { Attendance } from '../meeting/attendance.entity';
import { Meeting } from '../meeting/meeting.entity';
import { quorumIsPresent } from '../meeting/open-meeting.rule';
import { parameterInForce } from './parameter-in-force';

/** Asks the quorum of openMeeting again over the meetings that were opened, by the list as it stands: whoever came later counts, too [GY-2b]. */
export const replayOpenMeeting: ActReplay = {
  act: 'openMeeting',
  subjectType: 'Meeting',
  parameters: ['governance.quorum'],
  replay: async (source, { since, until, most }) => {
    const { statements } = source;
    const steps = await statements.query<{ actId: string; at: Date; meetingId: string }[]>(
      `SELECT act_id AS actId, at, subject_id AS meetingId FROM meeting_state_change WHERE to_state = 'open' AND at >= ? AND at < ? ORDER BY at, id LIMIT ${most}`,
      [since, until],
    );
    if (steps.length === 0) return [];
    const ids = steps.map(({ meetingId }) => meetingId);
    const meetings = new Map((await rowsOf(statements, Meeting, 'WHERE id IN (?)', [ids])).map((meeting) => [meeting.id, meeting]));
    const lists = Map.groupBy(await rowsOf(statements, Attendance, 'WHERE meeting_id IN (?)', [ids]), ({ meetingId }) => meetingId);
    const seats = await everySeat(source);
    return Promise.all(
      steps.map(async ({ actId, at, meetingId }) => {
        const today = dayInShanghai(at);
        const quorum = await parameterInForce(source, 'governance.quorum', today);
        const facts = { input: {}, today, meeting: meetings.get(meetingId)!, list: lists.get(meetingId) ?? [], seats, quorum };
        return { actId, at, subjectId: meetingId, refusals: judge([quorumIsPresent], facts).refusals };
      }),
    );
  },
};
