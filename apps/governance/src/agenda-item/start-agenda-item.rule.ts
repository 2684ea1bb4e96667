import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type DeliberationFacts, itemHasQuorum, itemIsReadyFor, meetingIsInSession } from './deliberation.rule';

/** What the rules of startAgendaItem look at. */
export interface StartAgendaItemFacts extends DeliberationFacts {
  /** The place on the agenda of another item that is being discussed or voted on; null when there is none. */
  readonly runningPosition: number | null;
}

/** GY-2b: a meeting deals with one item after the other, so that statements and votes belong to one thing. */
export const noOtherItemRuns = rule<StartAgendaItemFacts>('GY-2b', 'governance.another-item-in-progress', ({ runningPosition }) =>
  runningPosition === null ? ok : refuse({ path: ['agendaItemId'], facts: { position: runningPosition }, remedy: 'finish-the-running-item' }),
);

export const startAgendaItemRules: readonly Rule<StartAgendaItemFacts>[] = [itemIsReadyFor('startAgendaItem'), meetingIsInSession, noOtherItemRuns, itemHasQuorum];
