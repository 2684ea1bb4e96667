import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { type EmployerBelongsFacts, employerBelongsRules } from './employer-belongs.rule';
import { type EmployerParkFacts, parkIsRegistered } from './employer-park.rule';
import { employerIsLive } from './employer-live.rule';

/** What the rules of changeEmployerParticulars look at. */
export interface ChangeEmployerParticularsFacts extends EmployerBelongsFacts, EmployerParkFacts {
  readonly input: EmployerParkFacts['input'] & { readonly leavesPark: boolean; readonly fromDay: LocalDate; readonly reason: string };
  readonly employer: { readonly name: string; readonly mergedIntoId: string | null };
  /** Whether anything would be other than it is. */
  readonly somethingChanges: boolean;
  /** The first day of what holds at present. */
  readonly presentFrom: LocalDate;
}

/** HOUSE-3: what stands in the register already is no change. */
export const particularsChange = rule<ChangeEmployerParticularsFacts>('HOUSE-3', 'finance-collection.particulars-unchanged', ({ employer, somethingChanges }) =>
  somethingChanges ? ok : refuse({ path: ['employerId'], facts: { employer: employer.name }, remedy: 'give-what-changes' }),
);

/** HOUSE-5: changes follow each other, and what holds only later is entered on its day. */
export const changeFollowsThePresent = rule<ChangeEmployerParticularsFacts>('HOUSE-5', 'finance-collection.particulars-day', ({ input: { fromDay }, presentFrom, today }) =>
  presentFrom <= fromDay && fromDay <= today ? ok : refuse({ path: ['fromDay'], facts: { fromDay, presentFrom, today }, remedy: 'correct-the-day-of-change' }),
);

/** HOUSE-4: a unit leaves its park for none, or for the one that is named. */
export const parkIsClear = rule<ChangeEmployerParticularsFacts>('HOUSE-4', 'finance-collection.park-and-none', ({ input: { parkId, leavesPark }, employer }) =>
  parkId && leavesPark ? refuse({ path: ['leavesPark'], facts: { employer: employer.name }, remedy: 'name-the-park-or-none' }) : ok,
);

export const changeEmployerParticularsRules: readonly Rule<ChangeEmployerParticularsFacts>[] = [employerIsLive, particularsChange, ...employerBelongsRules, parkIsRegistered, parkIsClear, changeFollowsThePresent, textIsGiven('reason')];
