import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered, rule, textIsGiven } from '@unionhall/rulebook';
import { conferenceIsCalled, type ConferenceStateFacts } from './conference-state.rule';

/** What the rules of recordConferenceResolution look at. */
export interface RecordConferenceResolutionFacts extends ConferenceStateFacts, NamedPersonsFacts {
  readonly input: { readonly resolution: string; readonly tasks: readonly { readonly dueOn: LocalDate }[]; readonly matterUnder?: string | null };
  readonly caller: { readonly roles: readonly string[] };
  readonly conference: ConferenceStateFacts['conference'] & { readonly heldOn: LocalDate };
  readonly topic: { readonly title: string; readonly resolvedOn: LocalDate | null };
  readonly today: LocalDate;
}

/** HOUSE-5: nothing is resolved before the conference is held. */
export const conferenceIsHeld = rule<Pick<RecordConferenceResolutionFacts, 'conference' | 'today'>>('HOUSE-5', 'finance-collection.conference-not-held', ({ conference: { title, heldOn }, today }) =>
  heldOn <= today ? ok : refuse({ path: ['conferenceId'], facts: { conference: title, heldOn, today }, remedy: 'wait-for-the-conference' }),
);

/** HOUSE-3: a topic is resolved once. */
export const topicIsUnresolved = rule<RecordConferenceResolutionFacts>('HOUSE-3', 'finance-collection.topic-resolved', ({ topic: { title, resolvedOn } }) =>
  resolvedOn === null ? ok : refuse({ path: ['topicId'], facts: { topic: title, resolvedOn }, remedy: 'put-it-on-the-next-conference' }),
);

/** HOUSE-5: a task is to be done on a day that is not past. */
export const tasksAreAhead = rule<RecordConferenceResolutionFacts>('HOUSE-5', 'finance-collection.task-day-past', ({ input: { tasks }, today }) =>
  tasks.flatMap(({ dueOn }, index) => (dueOn >= today ? [] : [refuse({ path: ['tasks', String(index), 'dueOn'], facts: { dueOn, today }, remedy: 'choose-a-day-ahead' })])),
);

/** GY-1: what the leadership body decides is raised by its own office, not by the bureau. */
export const matterIsRaisedByTheOffice = rule<RecordConferenceResolutionFacts>('GY-1', 'finance-collection.resolution-raised-by-bureau', ({ input: { matterUnder }, caller: { roles } }) =>
  matterUnder && !roles.includes('officer') && !roles.includes('department-head') ? refuse({ path: ['matterUnder'], facts: {}, remedy: 'have-the-office-raise-it' }) : ok,
);

export const recordConferenceResolutionRules: readonly Rule<RecordConferenceResolutionFacts>[] = [conferenceIsCalled, conferenceIsHeld, topicIsUnresolved, textIsGiven('resolution'), tasksAreAhead, personsAreRegistered, matterIsRaisedByTheOffice];
