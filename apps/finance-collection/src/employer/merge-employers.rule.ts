import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { employerIsLive } from './employer-live.rule';

/** What the rules of mergeEmployers look at. */
export interface MergeEmployersFacts {
  readonly input: { readonly employerId: string; readonly mergedIntoId: string; readonly onDay: LocalDate; readonly reason: string };
  readonly today: LocalDate;
  readonly employer: { readonly name: string; readonly mergedIntoId: string | null };
  /** The employer it is merged into; null when nobody registered it. */
  readonly other: { readonly name: string; readonly mergedIntoId: string | null } | null;
  /** The day of its last merger or undoing; null when it has none. */
  readonly lastStepOn: LocalDate | null;
}

/** HOUSE-2: the employer another is merged into is in the register. */
export const otherIsRegistered = rule<MergeEmployersFacts>('HOUSE-2', 'house.not-registered', ({ input: { mergedIntoId }, other }) =>
  other === null ? refuse({ path: ['mergedIntoId'], facts: { id: mergedIntoId }, remedy: 'use-a-registered-one' }) : ok,
);

/** HOUSE-2: the employer another is merged into is live, so that mergers have an end and no circle. */
export const otherIsLive = rule<MergeEmployersFacts>('HOUSE-2', 'finance-collection.employer-merged', ({ other }) =>
  other === null || other.mergedIntoId === null ? ok : refuse({ path: ['mergedIntoId'], facts: { employer: other.name }, remedy: 'use-a-registered-one' }),
);

/** HOUSE-4: a merger joins two. */
export const mergerJoinsTwo = rule<MergeEmployersFacts>('HOUSE-4', 'finance-collection.merged-into-itself', ({ input: { employerId, mergedIntoId }, employer }) =>
  employerId === mergedIntoId ? refuse({ path: ['mergedIntoId'], facts: { employer: employer.name }, remedy: 'name-the-other-employer' }) : ok,
);

/** HOUSE-5: a merger is entered once it holds, and after what came before it. */
export const mergerHolds = rule<MergeEmployersFacts>('HOUSE-5', 'finance-collection.merger-day', ({ input: { onDay }, lastStepOn, today }) =>
  onDay <= today && (lastStepOn === null || lastStepOn <= onDay) ? ok : refuse({ path: ['onDay'], facts: { onDay, lastStepOn, today }, remedy: 'correct-the-day-of-change' }),
);

export const mergeEmployersRules: readonly Rule<MergeEmployersFacts>[] = [employerIsLive, otherIsRegistered, otherIsLive, mergerJoinsTwo, mergerHolds, textIsGiven('reason')];
