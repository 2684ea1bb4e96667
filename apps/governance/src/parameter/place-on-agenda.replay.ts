import { rowsOf } from '@unionhall/database';
import type { ActReplay } from '@unionhall/graphql';
import { dayInShanghai, judge } from '@unionhall/kernel';
import { AgendaItem } from '../agenda-item/agenda-item.entity';
import { MatterEvidence } from '../matter/matter-evidence.entity';
import { Matter } from '../matter/matter.entity';
import { preconditionsAreProven } from '../meeting/place-on-agenda.rule';
import { parameterInForce } from './parameter-in-force';

/** Asks the preconditions of placeOnAgenda again over the matters that went on an agenda, with the evidence they had that day [GY-2d]. */
export const replayPlaceOnAgenda: ActReplay = {
  act: 'placeOnAgenda',
  subjectType: 'AgendaItem',
  parameters: ['governance.preconditions'],
  replay: async (source, { since, until, most }) => {
    const { statements } = source;
    const steps = await statements.query<{ actId: string; at: Date; itemId: string }[]>(
      `SELECT act_id AS actId, at, subject_id AS itemId FROM agenda_item_state_change WHERE from_state IS NULL AND at >= ? AND at < ? ORDER BY at, id LIMIT ${most}`,
      [since, until],
    );
    if (steps.length === 0) return [];
    const items = new Map((await rowsOf(statements, AgendaItem, 'WHERE id IN (?)', [steps.map(({ itemId }) => itemId)])).map((item) => [item.id, item]));
    const matterIds = [...items.values()].map(({ matterId }) => matterId);
    const matters = new Map((await rowsOf(statements, Matter, 'WHERE id IN (?)', [matterIds])).map((matter) => [matter.id, matter]));
    const evidence = Map.groupBy(await rowsOf(statements, MatterEvidence, 'WHERE matter_id IN (?)', [matterIds]), ({ matterId }) => matterId);
    return Promise.all(
      steps.map(async ({ actId, at, itemId }) => {
        const { matterId, meetingId } = items.get(itemId)!;
        const today = dayInShanghai(at);
        const preconditions = await parameterInForce(source, 'governance.preconditions', today);
        const shown = (evidence.get(matterId) ?? []).filter(({ addedOn }) => addedOn <= today);
        const facts = { input: { meetingId }, matter: { title: matters.get(matterId)!.title, state: 'raised' as const }, preconditions, evidence: shown, meeting: null };
        return { actId, at, subjectId: itemId, refusals: judge([preconditionsAreProven], facts).refusals };
      }),
    );
  },
};
