import type { ActReplay } from '@unionhall/graphql';
import { judge, lastWorkingDayAfter, type LocalDate } from '@unionhall/kernel';
import { parameterInForce } from '../parameter/parameter-in-force';
import { answerIsInTime } from './answer-in-time.rule';

/** Says which answers would have been late by another number of working days: shown as late, not refused [GY-5b]. */
export const replayAnswerInquiry: ActReplay = {
  act: 'answerInquiry',
  subjectType: 'Inquiry',
  parameters: ['governance.inquiry-answer-working-days'],
  replay: async (source, { since, until, most }) => {
    const steps = await source.statements.query<{ actId: string; at: Date; inquiryId: string; askedOn: LocalDate; answeredOn: LocalDate }[]>(
      `SELECT step.act_id AS actId, step.at, inquiry.id AS inquiryId, inquiry.asked_on AS askedOn, inquiry.answered_on AS answeredOn
         FROM inquiry_state_change step JOIN inquiry ON inquiry.id = step.subject_id
        WHERE step.to_state = 'answered' AND step.at >= ? AND step.at < ? ORDER BY step.at, step.id LIMIT ${most}`,
      [since, until],
    );
    return Promise.all(
      steps.map(async ({ actId, at, inquiryId, askedOn, answeredOn }) => {
        const days = await parameterInForce(source, 'governance.inquiry-answer-working-days', askedOn);
        return { actId, at, subjectId: inquiryId, refusals: judge([answerIsInTime], { answeredOn, dueOn: lastWorkingDayAfter(askedOn, days) }).refusals };
      }),
    );
  },
};
