import type { Rule } from '@unionhall/kernel';
import { applicationIsEditable, callerIsAuthor, type StageFacts } from './stage.rule';
import { membersAreListedOnce, type TeamListFacts } from './team.rule';

/** What the rules of reviseApplication look at. */
export type ReviseApplicationFacts = StageFacts & TeamListFacts;

export const reviseApplicationRules: readonly Rule<ReviseApplicationFacts>[] = [applicationIsEditable, callerIsAuthor, membersAreListedOnce];
