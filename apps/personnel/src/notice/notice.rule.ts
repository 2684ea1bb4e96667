import { includesDay, type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

type ConditionKind = keyof (typeof enumLabels)['RecruitmentConditionKind'];

/** A notice that invites people to register, of a recruitment or a competition. */
export interface NoticeFacts {
  readonly input: {
    readonly registrationFirst: LocalDate;
    readonly registrationLast: LocalDate;
    readonly conditions: readonly { readonly kind: ConditionKind; readonly text: string; readonly confirmed: boolean }[];
  };
  readonly today: LocalDate;
}

/** WZ-1: kinds of condition that would bar by age, status or rank. */
const BARS: readonly ConditionKind[] = ['age', 'personnel-status', 'rank'];
/** WZ-1: words that name age, status or rank. */
const WORDS_OF_BARS = ['年龄', '周岁', '岁以', '身份', '编制', '公务员', '干部身份', '职级', '级别', '科级', '处级'];

/** HOUSE-5: registration ends no earlier than it begins. */
const registrationIsInOrder = rule<NoticeFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { registrationFirst: first, registrationLast: last } }) =>
  first <= last ? ok : refuse({ path: ['registrationLast'], facts: { first, last }, remedy: 'put-the-dates-in-order' }),
);

/** HOUSE-5: somebody can still register. */
const registrationIsAhead = rule<NoticeFacts>('HOUSE-5', 'personnel.registration-ends-too-soon', ({ input: { registrationLast: last }, today }) =>
  last >= today ? ok : refuse({ path: ['registrationLast'], facts: { last, today }, remedy: 'set-a-later-last-day' }),
);

/** HOUSE-4: a notice states what it asks for. */
const noticeHasConditions = rule<NoticeFacts>('HOUSE-4', 'personnel.no-condition', ({ input: { conditions } }) =>
  conditions.length > 0 ? ok : refuse({ path: ['conditions'], facts: {}, remedy: 'state-a-condition' }),
);

/** WZ-1: age, personnel status and rank are no bars. */
const conditionsAreNoBars = rule<NoticeFacts>('WZ-1', 'personnel.condition-is-a-bar', ({ input: { conditions } }) =>
  conditions.flatMap(({ kind, text }, index) => (BARS.includes(kind) ? [refuse({ path: ['conditions', String(index), 'kind'], facts: { kind, text }, remedy: 'drop-the-bar' })] : [])),
);

/** WZ-1, as it is read here: a text that names one of them is for a person to confirm. */
const namedBarsAreConfirmed = rule<NoticeFacts>('WZ-1', 'personnel.condition-text-names-a-bar', ({ input: { conditions } }) =>
  conditions.flatMap(({ kind, text, confirmed }, index) => {
    const words = WORDS_OF_BARS.filter((word) => text.includes(word));
    return confirmed || BARS.includes(kind) || words.length === 0 ? [] : [refuse({ path: ['conditions', String(index), 'text'], facts: { text, words }, remedy: 'confirm-the-text' })];
  }),
);

/** What every notice keeps to: its days, and conditions that bar nobody by age, status or rank. */
export const noticeRules: readonly Rule<NoticeFacts>[] = [registrationIsInOrder, registrationIsAhead, noticeHasConditions, conditionsAreNoBars, namedBarsAreConfirmed];

interface Registration {
  readonly name: string;
  readonly registrationFirst: LocalDate;
  readonly registrationLast: LocalDate;
}

/** HOUSE-5: people register within the period of the notice, which the input of this name names. */
export const registrationIsOpen = <Facts extends { readonly today: LocalDate }>(path: string, noticeOf: (facts: Facts) => Registration): Rule<Facts> =>
  rule<Facts>('HOUSE-5', 'personnel.registration-closed', (facts) => {
    const { name, registrationFirst: first, registrationLast: last } = noticeOf(facts);
    return includesDay({ first, last }, facts.today) ? ok : refuse({ path: [path], facts: { batch: name, first, last, today: facts.today }, remedy: 'register-within-the-window' });
  });
