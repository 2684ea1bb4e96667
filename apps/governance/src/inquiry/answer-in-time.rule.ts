import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** An answer next to its last day. */
export interface AnswerInTimeFacts {
  readonly answeredOn: LocalDate;
  /** Null beyond the published calendar: then nobody can say that it was late. */
  readonly dueOn: LocalDate | null;
}

/**
 * GY-5b: an inquiry is answered within its working days. A late answer is better than none, so no act asks it and the answer
 * is shown as late; the what-if asks it, to say what another number of days would have shown as late.
 */
export const answerIsInTime = rule<AnswerInTimeFacts>('GY-5b', 'governance.answer-late', ({ answeredOn, dueOn }) =>
  dueOn === null || answeredOn <= dueOn ? ok : refuse({ path: [], facts: { answeredOn, dueOn }, remedy: 'answer-within-the-term' }),
);
