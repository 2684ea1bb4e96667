import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered, rule } from '@unionhall/rulebook';

/** What the rules of raiseMatter look at, whether a person raises the matter here or a department proposes it. */
export interface RaiseMatterFacts {
  readonly input: {
    readonly powerItem: string;
    readonly title: string;
    readonly content: string;
    readonly parties: readonly { readonly personId?: string | null; readonly employerId?: string | null }[];
  };
  /** Null when the item is not defined. */
  readonly item: object | null;
  /** The undecided matter over the same subject, if there is one. */
  readonly live: { readonly title: string; readonly raisedOn: LocalDate } | null;
}

/** HOUSE-2: a matter comes under a power item of the register. */
export const itemIsRegistered = rule<RaiseMatterFacts>('HOUSE-2', 'governance.power-item-unknown', ({ input: { powerItem }, item }) =>
  item ? ok : refuse({ path: ['powerItem'], facts: { item: powerItem }, remedy: 'define-the-power-item' }),
);

/** HOUSE-4: the meeting reads a title and what is to be decided. */
export const matterSaysWhat = rule<RaiseMatterFacts>('HOUSE-4', 'house.empty', ({ input }) =>
  (['title', 'content'] as const).filter((name) => input[name].trim() === '').map((name) => refuse({ path: [name], facts: {}, remedy: 'fill-it-in' })),
);

/** HOUSE-4: a party is somebody: who is related to nobody would be found by nobody. */
export const partiesAreNamed = rule<RaiseMatterFacts>('HOUSE-4', 'governance.party-unnamed', ({ input: { parties } }) =>
  parties.flatMap(({ personId, employerId }, index) =>
    personId || employerId ? [] : [refuse({ path: ['parties', String(index)], facts: { number: index + 1 }, remedy: 'name-the-party' })],
  ),
);

/** HOUSE-3: one undecided matter over a subject, or two decisions could come of one thing. */
export const subjectHasNoLiveMatter = rule<RaiseMatterFacts>('HOUSE-3', 'governance.matter-already-raised', ({ live }) =>
  live ? refuse({ path: ['subjectId'], facts: { title: live.title, raisedOn: live.raisedOn }, remedy: 'settle-the-earlier-matter' }) : ok,
);

/** What raiseMatter looks at besides: only a person names others, and gives tasks with a matter. */
export interface RaisedByPersonFacts extends NamedPersonsFacts {
  readonly input: { readonly tasks: readonly { readonly title: string; readonly responsibleId: string; readonly dueOn: LocalDate }[] };
  readonly personId: string;
  readonly today: LocalDate;
}

/** HOUSE-5: a task is due today or later. */
export const tasksAreAhead = rule<Omit<RaisedByPersonFacts, 'unregistered'>>('HOUSE-5', 'governance.task-due-in-the-past', ({ input: { tasks }, today }) =>
  tasks.flatMap(({ title, dueOn }, index) => (dueOn >= today ? [] : [refuse({ path: ['tasks', String(index), 'dueOn'], facts: { task: title, dueOn, today }, remedy: 'choose-today-or-later' })])),
);

/** CP-5: who raises a matter does not carry its decision out. */
export const proposerGetsNoTask = rule<Pick<RaisedByPersonFacts, 'input' | 'personId'>>('CP-5', 'governance.proposer-given-task', ({ input: { tasks }, personId }) =>
  tasks.flatMap(({ title, responsibleId }, index) => (responsibleId === personId ? [refuse({ path: ['tasks', String(index), 'responsibleId'], facts: { task: title }, remedy: 'give-it-to-another-person' })] : [])),
);

export const raiseMatterRules = [itemIsRegistered, matterSaysWhat, partiesAreNamed, subjectHasNoLiveMatter];

export const raiseMatterByPersonRules: readonly Rule<RaiseMatterFacts & RaisedByPersonFacts>[] = [...raiseMatterRules, personsAreRegistered, tasksAreAhead, proposerGetsNoTask];
