import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { callerIsNotOfTheTeam, type OwnProjectFacts } from '../contract/own-project.rule';
import { type ReasonFacts, reasonIsGiven } from '../review/reason.rule';
import { type ReportBeforeInstalmentFacts, reportBeforeInstalmentRules } from './progress-report.rule';

/** What the rules of skipProgressReport look at. */
export interface SkipProgressReportFacts extends ReportBeforeInstalmentFacts, OwnProjectFacts, ReasonFacts {
  /** The report that was handed in or waived already, or null. */
  readonly report: { readonly enteredOn: LocalDate } | null;
}

/** HOUSE-3: what is there already is not waived. */
export const reportIsStillMissing = rule<SkipProgressReportFacts>('HOUSE-3', 'grants.report-there-already', ({ report }) =>
  report === null ? ok : refuse({ path: ['instalmentId'], facts: { enteredOn: report.enteredOn }, remedy: 'ask-for-the-instalment' }),
);

export const skipProgressReportRules: readonly Rule<SkipProgressReportFacts>[] = [...reportBeforeInstalmentRules, callerIsNotOfTheTeam, reportIsStillMissing, reasonIsGiven];
