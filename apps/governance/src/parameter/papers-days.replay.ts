import type { ActReplay } from '@unionhall/graphql';
import { dayInShanghai, judge, type LocalDate } from '@unionhall/kernel';
import { papersAreInTime } from '../agenda-item/late-papers.rule';
import { parameterInForce } from './parameter-in-force';

/** Says which items that were begun would have had late papers by another number of days: shown as late, not refused [GY-2d]. */
export const replayPapersDays: ActReplay = {
  act: 'startAgendaItem',
  subjectType: 'AgendaItem',
  parameters: ['governance.papers-days'],
  replay: async (source, { since, until, most }) => {
    const { statements } = source;
    const steps = await statements.query<{ actId: string; at: Date; itemId: string; matterId: string; heldOn: LocalDate }[]>(
      `SELECT step.act_id AS actId, step.at, item.id AS itemId, item.matter_id AS matterId, meeting.held_on AS heldOn FROM agenda_item_state_change step
       JOIN agenda_item item ON item.id = step.subject_id JOIN meeting ON meeting.id = item.meeting_id
       WHERE step.to_state = 'discussing' AND step.at >= ? AND step.at < ? ORDER BY step.at, step.id LIMIT ${most}`,
      [since, until],
    );
    if (steps.length === 0) return [];
    const matterIds = steps.map(({ matterId }) => matterId);
    const papers = await statements.query<{ matterId: string; title: string; addedOn: LocalDate }[]>('SELECT matter_id AS matterId, title, added_on AS addedOn FROM matter_evidence WHERE matter_id IN (?)', [matterIds]);
    return Promise.all(
      steps.map(async ({ actId, at, itemId, matterId, heldOn }) => {
        const days = await parameterInForce(source, 'governance.papers-days', heldOn);
        const ofMatter = papers.filter((paper) => paper.matterId === matterId && paper.addedOn <= dayInShanghai(at));
        return { actId, at, subjectId: itemId, refusals: judge([papersAreInTime], { papers: ofMatter, heldOn, days }).refusals };
      }),
    );
  },
};
