import type { DepartmentPart } from '@unionhall/graphql';
import { agreeToApplication } from './agree-to-application';
import { GrantApplicationFile, GrantBudgetLine, GrantTraitArgument } from './application-content.entity';
import { GrantApplicationStateChangeFields } from './application-state-change.fields';
import { GrantApplication } from './application.entity';
import { GrantApplicationFields } from './application.fields';
import { applicationLife } from './application.life';
import { GrantApplicationResolver } from './application.resolver';
import { confirmEligibility } from './confirm-eligibility';
import { draftApplication } from './draft-application';
import { rejectEligibility } from './reject-eligibility';
import { returnApplication } from './return-application';
import { reviseApplication } from './revise-application';
import { replaySubmitApplication } from './submit-application.replay';
import { submitApplication } from './submit-application';
import { GrantAgreement, GrantTeamMember } from './team.entity';
import { GrantAgreementFields, GrantTeamMemberFields } from './team.fields';
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
  entities: [GrantApplication, GrantTeamMember, GrantTraitArgument, GrantBudgetLine, GrantApplicationFile, GrantAgreement],
  replays: [replaySubmitApplication],
  lives: [applicationLife],
  resolvers: [GrantApplicationResolver, GrantApplicationFields, GrantApplicationStateChangeFields, GrantAgreementFields, GrantTeamMemberFields],
};
