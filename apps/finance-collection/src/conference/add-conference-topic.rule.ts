import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { conferenceIsCalled, type ConferenceStateFacts } from './conference-state.rule';

/** What the rules of addConferenceTopic look at. */
export interface AddConferenceTopicFacts extends ConferenceStateFacts {
  readonly input: { readonly title: string; readonly problemId?: string | null };
  /** Whether the conference has a topic of this title already. */
  readonly titleIsTaken: boolean;
  /** The problem the topic deals with; null when it names none, or one that nobody raised. */
  readonly problem: { readonly title: string; readonly solvedOn: LocalDate | null } | null;
}

/** HOUSE-3: a topic stands on a conference once. */
export const topicIsNew = rule<AddConferenceTopicFacts>('HOUSE-3', 'house.already-registered', ({ input: { title }, titleIsTaken }) =>
  titleIsTaken ? refuse({ path: ['title'], facts: { value: title }, remedy: 'use-the-existing-one' }) : ok,
);

/** HOUSE-2: the problem a topic deals with is on the list. */
export const problemIsListed = rule<AddConferenceTopicFacts>('HOUSE-2', 'house.not-registered', ({ input: { problemId }, problem }) =>
  problemId && problem === null ? refuse({ path: ['problemId'], facts: { id: problemId }, remedy: 'use-a-registered-one' }) : ok,
);

/** BH-1: a conference deals with problems that wait for their solution. */
export const problemWaits = rule<AddConferenceTopicFacts>('BH-1', 'finance-collection.problem-solved', ({ problem }) =>
  problem === null || problem.solvedOn === null ? ok : refuse({ path: ['problemId'], facts: { title: problem.title, solvedOn: problem.solvedOn }, remedy: 'raise-it-anew' }),
);

export const addConferenceTopicRules: readonly Rule<AddConferenceTopicFacts>[] = [conferenceIsCalled, textIsGiven('title'), topicIsNew, problemIsListed, problemWaits];
