import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { employerIsLive } from './employer-live.rule';

/** What the rules of renameEmployer look at. */
export interface RenameEmployerFacts {
  readonly input: { readonly name: string; readonly fromDay: LocalDate };
  readonly today: LocalDate;
  readonly employer: { readonly name: string; readonly mergedIntoId: string | null };
  /** The first day of its present name. */
  readonly presentNameFrom: LocalDate;
}

/** HOUSE-3: the name it bears already is no new one. */
export const nameIsNew = rule<RenameEmployerFacts>('HOUSE-3', 'finance-collection.employer-name-unchanged', ({ input: { name }, employer }) =>
  name === employer.name ? refuse({ path: ['name'], facts: { name }, remedy: 'give-the-new-name' }) : ok,
);

/** HOUSE-5: names follow each other, and a name that holds only later is entered on its day. */
export const nameFollowsThePresentOne = rule<RenameEmployerFacts>('HOUSE-5', 'finance-collection.employer-name-day', ({ input: { fromDay }, presentNameFrom, today }) =>
  presentNameFrom < fromDay && fromDay <= today ? ok : refuse({ path: ['fromDay'], facts: { fromDay, presentNameFrom, today }, remedy: 'correct-the-day-of-the-name' }),
);

export const renameEmployerRules: readonly Rule<RenameEmployerFacts>[] = [employerIsLive, nameIsNew, nameFollowsThePresentOne];
