import type { Rule } from '@unionhall/kernel';
import { reportBeforeInstalmentRules } from './progress-report.rule';
import { callerIsOfTheTeam, type SubmitProgressReportFacts } from './submit-progress-report.rule';

/** A report may be saved unfinished by whom it may be handed in by, where one is wanted; that it says something is asked when it is handed in. */
export const saveProgressReportRules: readonly Rule<SubmitProgressReportFacts>[] = [...reportBeforeInstalmentRules, callerIsOfTheTeam];
