import { parameterOn, rowsOf } from '@unionhall/database';
import type { ActReplay } from '@unionhall/graphql';
import { dayInShanghai, judge, monthsAfter } from '@unionhall/kernel';
import { LeadingGroup } from '../leading-group/leading-group.entity';
import { callConferenceRules } from './call-conference.rule';
import { JointConference } from './joint-conference.entity';

/** Asks the rules of callConference again over the conferences that were called [BH-1]. One is closed before the next is called, so that each follows the one called before it. */
export const replayCallConference: ActReplay = {
  act: 'callConference',
  subjectType: 'JointConference',
  parameters: ['finance-collection.conference-interval-months'],
  replay: async (source, { since, until, most }) => {
    const steps = await source.statements.query<{ actId: string; at: Date; id: string }[]>(
      `SELECT act_id AS actId, at, subject_id AS id FROM joint_conference_state_change WHERE from_state IS NULL AND at >= ? AND at < ? ORDER BY at, id LIMIT ${most}`,
      [since, until],
    );
    if (steps.length === 0) return [];
    const conferences = await rowsOf(source.statements, JointConference, 'ORDER BY id');
    const groups = new Map((await rowsOf(source.statements, LeadingGroup, '')).map((group) => [group.id, group]));
    return Promise.all(
      steps.map(async ({ actId, at, id }) => {
        const today = dayInShanghai(at);
        const intervalMonths = await parameterOn(source, 'finance-collection.conference-interval-months', today);
        const place = conferences.findIndex((each) => each.id === id);
        const conference = conferences[place]!;
        const from = conferences[place - 1]?.heldOn ?? groups.get(conference.leadingGroupId)!.formedOn;
        const { refusals } = judge(callConferenceRules, { input: conference, today, groupStands: true, open: null, intervalMonths, dueOn: monthsAfter(from, intervalMonths) });
        return { actId, at, subjectId: id, refusals };
      }),
    );
  },
};
