import type { ActReplay } from '@unionhall/graphql';
import { dayInShanghai, judge } from '@unionhall/kernel';
import { establishmentSize } from '../establishment/establishment-size';
import { staysWithinEstablishment } from './open-recruitment.rule';

interface Opened {
  readonly id: string;
  readonly places: number;
  readonly actId: string;
  readonly at: Date;
  readonly members: string;
  readonly pending: string | null;
}

/** The day of a step in Shanghai, in SQL. */
const DAY = 'DATE(step.at + INTERVAL 8 HOUR)';

/** Asks again whether the recruitments that were opened stayed within the establishment, with who was on the staff then and was still to be hired [WZ-5]. */
export const replayOpenRecruitment: ActReplay = {
  act: 'openRecruitment',
  subjectType: 'RecruitmentBatch',
  parameters: ['personnel.professional-establishment'],
  replay: async (source, { since, until, most }) => {
    const opened = await source.statements.query<Opened[]>(
      `SELECT batch.id, batch.places, step.act_id AS actId, step.at,
         (SELECT COUNT(*) FROM staff_membership member WHERE member.status = 'professional-union-worker' AND member.from_day <= ${DAY} AND (member.until_day IS NULL OR member.until_day >= ${DAY})) AS members,
         (SELECT SUM(IF(list.valid_until < ${DAY} OR EXISTS (SELECT 1 FROM recruitment_batch_state_change ended WHERE ended.subject_id = earlier.id AND ended.to_state = 'cancelled' AND ended.at < step.at), 0, earlier.places - (SELECT COUNT(*) FROM recruitment_candidate hired JOIN recruitment_candidate_state_change hiring ON hiring.subject_id = hired.id AND hiring.to_state = 'hired'
            WHERE hired.batch_id = earlier.id AND hiring.at < step.at))) FROM recruitment_batch earlier LEFT JOIN eligible_list list ON list.batch_id = earlier.id WHERE earlier.id < batch.id) AS pending
       FROM recruitment_batch_state_change step JOIN recruitment_batch batch ON batch.id = step.subject_id WHERE step.from_state IS NULL AND step.at >= ? AND step.at < ? ORDER BY step.at, step.id LIMIT ${most}`,
      [since, until],
    );
    return Promise.all(
      opened.map(async ({ id, places, actId, at, members, pending }) => {
        const establishment = await establishmentSize(source, 'professional-union-worker', dayInShanghai(at));
        const { refusals } = judge([staysWithinEstablishment], { input: { places }, establishment, members: Number(members), pending: Number(pending ?? 0) });
        return { actId, at, subjectId: id, refusals };
      }),
    );
  },
};
