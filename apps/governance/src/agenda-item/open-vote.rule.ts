import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { conflictsAreResolved, type DeliberationFacts, itemHasQuorum, itemIsReadyFor, meetingIsInSession, silentIds } from './deliberation.rule';

/** GY-2c: no vote before the last statement. */
export const lastStatementIsMade = rule<DeliberationFacts>('GY-2c', 'governance.vote-before-last-statement', (facts) =>
  facts.statements.some(({ isLast }) => isLast)
    ? ok
    : refuse({ path: ['agendaItemId'], facts: { made: facts.statements.length, missing: silentIds(facts).length }, remedy: 'wait-for-the-last-statement' }),
);

export const openVoteRules: readonly Rule<DeliberationFacts>[] = [itemIsReadyFor('openVote'), meetingIsInSession, lastStatementIsMade, conflictsAreResolved, itemHasQuorum];
