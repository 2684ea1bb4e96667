import { act, guardedUpdate } from '@unionhall/database';
import { Appointment } from './appointment.entity';
import { ConcludeTrialPeriodInput } from './appointment.inputs';
import { concludeTrialPeriodRules } from './conclude-trial-period.rule';

/** Concludes the trial period of whoever won a post (试用期考核): it is passed, or ends the appointment. */
export const concludeTrialPeriod = act({
  name: 'concludeTrialPeriod',
  description: '试用期考核:期满合格的正式任职,不合格的任职于当日终止。Concludes the trial period of whoever won a post: it is passed once it is over, or ends the appointment the same day [WZ-7].',
  who: ['officer', 'department-head'],
  under: 'personnel',
  input: ConcludeTrialPeriodInput,
  object: Appointment,
  answers: 'appointment',
  about: ({ appointmentId }) => appointmentId,
  gather: async (source, { input: { appointmentId, expectedVersion } }) => ({ appointment: await source.toChange(Appointment, appointmentId, expectedVersion) }),
  rules: concludeTrialPeriodRules,
  write: (tx, { input, appointment, today }) => {
    const trialDocument = input.document.trim();
    const end = input.passed ? {} : { until: today, endDocument: trialDocument };
    return guardedUpdate(tx.manager, Appointment, appointment, { trialOutcome: input.passed ? 'passed' : 'failed', trialConcludedOn: today, trialDocument, ...end });
  },
});
