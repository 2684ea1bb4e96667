import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

type ConditionKind = keyof (typeof enumLabels)['RecruitmentConditionKind'];

/** What the rules of openRecruitment look at. */
export interface OpenRecruitmentFacts {
  readonly input: {
    readonly name: string;
    readonly places: number;
    readonly registrationFirst: LocalDate;
    readonly registrationLast: LocalDate;
    readonly conditions: readonly { readonly kind: ConditionKind; readonly text: string; readonly confirmed: boolean }[];
  };
  readonly today: LocalDate;
  readonly post: { readonly name: string };
  /** How many places of the post nobody holds today. */
  readonly vacancies: number;
  /** How many professional union workers there may be, are today, and are still to be hired by recruitments under way. */
  readonly establishment: number;
  readonly members: number;
  readonly pending: number;
  readonly nameIsTaken: boolean;
}

/** WZ-1: kinds of condition that would bar by age, status or rank. */
const BARS: readonly ConditionKind[] = ['age', 'personnel-status', 'rank'];
/** WZ-1: words that name age, status or rank. */
const WORDS_OF_BARS = ['年龄', '周岁', '岁以', '身份', '编制', '公务员', '干部身份', '职级', '级别', '科级', '处级'];

/** HOUSE-3: each recruitment has a name of its own. */
export const recruitmentNameIsNew = rule<OpenRecruitmentFacts>('HOUSE-3', 'personnel.recruitment-name-taken', ({ input: { name }, nameIsTaken }) =>
  nameIsTaken ? refuse({ path: ['name'], facts: { name }, remedy: 'give-another-name' }) : ok,
);

/** HOUSE-5: registration ends no earlier than it begins. */
export const registrationIsInOrder = rule<OpenRecruitmentFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { registrationFirst: first, registrationLast: last } }) =>
  first <= last ? ok : refuse({ path: ['registrationLast'], facts: { first, last }, remedy: 'put-the-dates-in-order' }),
);

/** HOUSE-5: somebody can still register. */
export const registrationIsAhead = rule<OpenRecruitmentFacts>('HOUSE-5', 'personnel.registration-ends-too-soon', ({ input: { registrationLast: last }, today }) =>
  last >= today ? ok : refuse({ path: ['registrationLast'], facts: { last, today }, remedy: 'set-a-later-last-day' }),
);

/** WZ-5: the establishment has room for whoever is recruited, and for those other recruitments will still hire. */
export const staysWithinEstablishment = rule<OpenRecruitmentFacts>('WZ-5', 'personnel.recruits-beyond-establishment', ({ input: { places }, establishment, members, pending }) => {
  const sum = members + pending + places;
  return sum <= establishment ? ok : refuse({ path: ['places'], facts: { places, pending, sum, establishment }, remedy: 'recruit-fewer' });
});

/** WZ-2: recruited by the need of a post: no more than it has places vacant. */
export const postNeedsThem = rule<OpenRecruitmentFacts>('WZ-2', 'personnel.recruits-beyond-the-post', ({ input: { places }, post, vacancies }) =>
  places <= vacancies ? ok : refuse({ path: ['places'], facts: { post: post.name, vacancies, places }, remedy: 'recruit-fewer' }),
);

/** HOUSE-4: a notice states what it asks for. */
export const noticeHasConditions = rule<OpenRecruitmentFacts>('HOUSE-4', 'personnel.no-condition', ({ input: { conditions } }) =>
  conditions.length > 0 ? ok : refuse({ path: ['conditions'], facts: {}, remedy: 'state-a-condition' }),
);

/** WZ-1: age, personnel status and rank are no bars. */
export const conditionsAreNoBars = rule<OpenRecruitmentFacts>('WZ-1', 'personnel.condition-is-a-bar', ({ input: { conditions } }) =>
  conditions.flatMap(({ kind, text }, index) => (BARS.includes(kind) ? [refuse({ path: ['conditions', String(index), 'kind'], facts: { kind, text }, remedy: 'drop-the-bar' })] : [])),
);

/** WZ-1, as it is read here: a text that names one of them is for a person to confirm. */
export const namedBarsAreConfirmed = rule<OpenRecruitmentFacts>('WZ-1', 'personnel.condition-text-names-a-bar', ({ input: { conditions } }) =>
  conditions.flatMap(({ kind, text, confirmed }, index) => {
    const words = WORDS_OF_BARS.filter((word) => text.includes(word));
    return confirmed || BARS.includes(kind) || words.length === 0 ? [] : [refuse({ path: ['conditions', String(index), 'text'], facts: { text, words }, remedy: 'confirm-the-text' })];
  }),
);

export const openRecruitmentRules = [
  recruitmentNameIsNew,
  registrationIsInOrder,
  registrationIsAhead,
  staysWithinEstablishment,
  postNeedsThem,
  noticeHasConditions,
  conditionsAreNoBars,
  namedBarsAreConfirmed,
];
