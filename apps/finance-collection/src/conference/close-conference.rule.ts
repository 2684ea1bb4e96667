import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { conferenceIsCalled, type ConferenceStateFacts } from './conference-state.rule';
import { conferenceIsHeld } from './record-conference-resolution.rule';

type TopicKind = keyof (typeof enumLabels)['ConferenceTopicKind'];

/** The topics of the conference held in June. */
const JUNE_TOPICS: readonly TopicKind[] = ['leadership', 'union-formation', 'targets', 'combination'];
const JUNE = '06';

/** What the rules of closeConference look at. */
export interface CloseConferenceFacts extends ConferenceStateFacts {
  readonly conference: ConferenceStateFacts['conference'] & { readonly heldOn: LocalDate };
  readonly topics: readonly { readonly title: string; readonly kind: TopicKind; readonly resolution: string | null }[];
  /** How many tasks its resolutions left. */
  readonly taskCount: number;
  readonly today: LocalDate;
}

/** BH-2: every topic ends with a resolution. */
export const everyTopicIsResolved = rule<CloseConferenceFacts>('BH-2', 'finance-collection.topics-unresolved', ({ topics }) => {
  const open = topics.filter(({ resolution }) => resolution === null).map(({ title }) => title);
  return open.length === 0 ? ok : refuse({ path: ['conferenceId'], facts: { count: open.length, topics: open.slice(0, 20) }, remedy: 'record-the-resolutions' });
});

/** BH-2: a conference leaves tasks. */
export const conferenceLeavesTasks = rule<CloseConferenceFacts>('BH-2', 'finance-collection.conference-without-tasks', ({ taskCount }) =>
  taskCount > 0 ? ok : refuse({ path: ['conferenceId'], facts: {}, remedy: 'record-the-tasks' }),
);

/** BH-2: the one in June deals with leadership, union formation, targets and the combination of work. */
export const juneTopicsAreDealtWith = rule<CloseConferenceFacts>('BH-2', 'finance-collection.june-topics-missing', ({ conference: { heldOn }, topics }) => {
  const missing = heldOn.slice(5, 7) === JUNE ? JUNE_TOPICS.filter((kind) => !topics.some((topic) => topic.kind === kind)) : [];
  return missing.length === 0 ? ok : refuse({ path: ['conferenceId'], facts: { kinds: missing }, remedy: 'add-the-topics' });
});

export const closeConferenceRules: readonly Rule<CloseConferenceFacts>[] = [conferenceIsCalled, conferenceIsHeld, everyTopicIsResolved, conferenceLeavesTasks, juneTopicsAreDealtWith];
