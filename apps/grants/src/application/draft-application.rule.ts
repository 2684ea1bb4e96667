import type { Rule } from '@unionhall/kernel';
import { type RoundWindowFacts, roundIsAhead } from './round-window.rule';
import { membersAreListedOnce, type TeamListFacts } from './team.rule';

/** What the rules of draftApplication look at. */
export type DraftApplicationFacts = RoundWindowFacts & TeamListFacts;

export const draftApplicationRules: readonly Rule<DraftApplicationFacts>[] = [roundIsAhead, membersAreListedOnce];
