import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type EmployerFacts, employerIsLive, employerIsRegistered } from '../employer/employer.rule';
import { type BudgetFacts, budgetRules } from './budget.rule';
import { type InnovationFacts, kindIsInnovation, traitsAreArgued } from './innovation.rule';
import { type RoundWindowFacts, roundIsOpen } from './round-window.rule';
import { applicationIsEditable, callerIsAuthor, type StageFacts } from './stage.rule';
import { type StudioFacts, studioRules } from './studio.rule';
import { type TeamAgreementFacts, teamHasAgreed } from './team.rule';

/** What the rules of submitApplication look at. */
export type SubmitApplicationFacts = StageFacts &
  RoundWindowFacts &
  InnovationFacts &
  StudioFacts &
  BudgetFacts &
  TeamAgreementFacts &
  EmployerFacts & { readonly caller: { readonly employerId: string | null } };

/** YZ-3: projects are those of the unit's own workers; the identity provider says who works where. */
export const applicantWorksThere = rule<SubmitApplicationFacts>('YZ-3', 'grants.applicant-of-another-employer', ({ caller, application, asked: { employer } }) =>
  employer === null || caller.employerId === application.employerId
    ? ok
    : refuse({ path: ['employerId'], facts: { employer: employer.name }, remedy: 'apply-through-your-employer' }),
);

export const submitApplicationRules: readonly Rule<SubmitApplicationFacts>[] = [
  applicationIsEditable,
  callerIsAuthor,
  roundIsOpen,
  kindIsInnovation,
  ...studioRules,
  traitsAreArgued,
  ...budgetRules,
  teamHasAgreed,
  employerIsRegistered,
  employerIsLive,
  applicantWorksThere,
];
