import type { DepartmentPart } from '@unionhall/graphql';
import { agreeToApplication } from './agree-to-application';
import { GrantBudgetLine, GrantTraitArgument } from './application-content.entity';
import { GrantApplicationStateChange } from './application-state-change.entity';
import { GrantApplicationStateChangeFields } from './application-state-change.fields';
import { GrantApplication } from './application.entity';
import { GrantApplicationFields } from './application.fields';
import { GrantApplicationResolver } from './application.resolver';
import { grantApplicationTransitions } from './application.transitions';
import { confirmEligibility } from './confirm-eligibility';
import { draftApplication } from './draft-application';
import { rejectEligibility } from './reject-eligibility';
import { returnApplication } from './return-application';
import { reviseApplication } from './revise-application';
import { submitApplication } from './submit-application';
import { GrantAgreement, GrantTeamMember } from './team.entity';
import { GrantTeamMemberFields } from './team.fields';
import { withdrawApplication } from './withdraw-application';

export const applicationPart: DepartmentPart = {
  acts: [
    draftApplication,
    reviseApplication,
    agreeToApplication,
    submitApplication,
    withdrawApplication,
    returnApplication,
    confirmEligibility,
    rejectEligibility,
  ],
  entities: [GrantApplication, GrantApplicationStateChange, GrantTeamMember, GrantTraitArgument, GrantBudgetLine, GrantAgreement],
  resolvers: [GrantApplicationResolver, GrantApplicationFields, GrantApplicationStateChangeFields, GrantTeamMemberFields],
  transitions: { grant_application: grantApplicationTransitions },
};
