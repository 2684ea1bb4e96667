import type { Rule } from '@unionhall/kernel';
import { applicationIsEditable, type StageFacts } from './stage.rule';
import { callerHasNotAgreed, callerIsTeamMember, type OwnAgreementFacts } from './team.rule';

/** What the rules of agreeToApplication look at. */
export type AgreeToApplicationFacts = StageFacts & OwnAgreementFacts;

export const agreeToApplicationRules: readonly Rule<AgreeToApplicationFacts>[] = [applicationIsEditable, callerIsTeamMember, callerHasNotAgreed];
