import type { Rule } from '@unionhall/kernel';
import { type FilesFacts, filesAreAttachedOnce } from './files.rule';
import { type NamedInContentFacts, namedInContentRules } from './named-in-content.rule';
import { type RoundWindowFacts, roundIsAhead } from './round-window.rule';
import { membersAreListedOnce, type TeamListFacts } from './team.rule';

/** What the rules of draftApplication look at. */
export type DraftApplicationFacts = RoundWindowFacts & TeamListFacts & FilesFacts & NamedInContentFacts;

export const draftApplicationRules: readonly Rule<DraftApplicationFacts>[] = [roundIsAhead, membersAreListedOnce, filesAreAttachedOnce, ...namedInContentRules];
