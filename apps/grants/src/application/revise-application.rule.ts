import type { Rule } from '@unionhall/kernel';
import { type MemberWritesFacts, memberWritesRules } from '../team-right/member-writes.rule';
import { type FilesFacts, filesAreAttachedOnce } from './files.rule';
import { type NamedInContentFacts, namedInContentRules } from './named-in-content.rule';
import { applicationIsEditable } from './stage.rule';
import { membersAreListedOnce, type TeamListFacts } from './team.rule';

/** What the rules of reviseApplication look at. */
export type ReviseApplicationFacts = MemberWritesFacts & TeamListFacts & FilesFacts & NamedInContentFacts;

export const reviseApplicationRules: readonly Rule<ReviseApplicationFacts>[] = [applicationIsEditable, ...memberWritesRules, membersAreListedOnce, filesAreAttachedOnce, ...namedInContentRules];
