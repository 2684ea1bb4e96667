import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type ReportBeforeInstalmentFacts, reportBeforeInstalmentRules } from './progress-report.rule';

/** What the rules of submitProgressReport look at. */
export interface SubmitProgressReportFacts extends ReportBeforeInstalmentFacts {
  readonly input: { readonly text: string };
  readonly personId: string;
  readonly award: ReportBeforeInstalmentFacts['award'] & { readonly teamMemberIds: readonly string[] };
  readonly application: { readonly title: string };
}

/** YZ-9: the team answers for its project. */
export const callerIsOfTheTeam = rule<SubmitProgressReportFacts>('YZ-9', 'grants.not-of-the-team', ({ personId, award: { teamMemberIds }, application: { title } }) =>
  teamMemberIds.includes(personId) ? ok : refuse({ path: ['instalmentId'], facts: { application: title }, remedy: 'ask-the-team' }),
);

/** HOUSE-4: a report says something. */
export const reportIsWritten = rule<SubmitProgressReportFacts>('HOUSE-4', 'house.empty', ({ input: { text } }) =>
  text.trim() === '' ? refuse({ path: ['text'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

export const submitProgressReportRules: readonly Rule<SubmitProgressReportFacts>[] = [...reportBeforeInstalmentRules, callerIsOfTheTeam, reportIsWritten];
