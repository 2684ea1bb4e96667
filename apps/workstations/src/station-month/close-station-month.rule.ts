import { type LocalDate, type Month, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of closeStationMonth look at. */
export interface CloseStationMonthFacts {
  readonly input: { readonly month: Month; readonly reason?: string | null };
  readonly today: LocalDate;
  readonly workstation: { readonly name: string };
  /** What the record comes to. */
  readonly present: { readonly daysOpen: number };
  /** The last report of the month, and whether it says what the record comes to; null before the first. */
  readonly earlier: { readonly number: number; readonly closedOn: LocalDate; readonly isSame: boolean } | null;
}

/** DX-4: a month is reported once it is over. */
export const stationMonthIsOver = rule<CloseStationMonthFacts>('DX-4', 'workstations.month-not-over', ({ input: { month }, today }) =>
  month < today.slice(0, 7) ? ok : refuse({ path: ['month'], facts: { month, today }, remedy: 'wait-until-the-month-is-over' }),
);

/** DX-1: a station reports of the months it was open in. */
export const stationWasOpen = rule<CloseStationMonthFacts>('DX-1', 'workstations.station-not-open-in-month', ({ input: { month }, workstation: { name: station }, present: { daysOpen } }) =>
  daysOpen > 0 ? ok : refuse({ path: ['month'], facts: { station, month }, remedy: 'choose-a-month-it-was-open' }),
);

/** DX-4: what was reported stays; a later correction says why. */
export const correctionHasReason = rule<CloseStationMonthFacts>('DX-4', 'workstations.month-correction-without-reason', ({ input: { month, reason }, earlier }) =>
  earlier === null || (reason ?? '').trim() !== '' ? ok : refuse({ path: ['reason'], facts: { month, on: earlier.closedOn }, remedy: 'fill-it-in' }),
);

/** HOUSE-3: a correction corrects something. */
export const correctionCorrects = rule<CloseStationMonthFacts>('HOUSE-3', 'workstations.month-unchanged', ({ input: { month }, earlier }) =>
  earlier?.isSame ? refuse({ path: ['month'], facts: { month, number: earlier.number, on: earlier.closedOn }, remedy: 'leave-it-as-published' }) : ok,
);

export const closeStationMonthRules: readonly Rule<CloseStationMonthFacts>[] = [stationMonthIsOver, stationWasOpen, correctionHasReason, correctionCorrects];
