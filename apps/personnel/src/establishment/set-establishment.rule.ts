import { includesDay, type LocalDate, ok, refuse, type Rule, valueOn } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import type { AppointmentDays } from '../appointment/holders.rule';

type Status = 'civil-servant' | 'institution-staff' | 'professional-union-worker';

/** Places of an establishment a department has from a day on. */
export interface Share {
  readonly staffDepartmentId: string;
  readonly from: LocalDate;
  readonly places: number;
}

/** Somebody of the status, in his department. */
export interface Placed extends AppointmentDays {
  readonly staffDepartmentId: string;
}

/** What the rules of setEstablishment look at. */
export interface SetEstablishmentFacts {
  readonly input: Share;
  readonly establishment: { readonly status: Status };
  readonly staffDepartment: { readonly name: string };
  /** How many of the status there may be on that day. */
  readonly size: number;
  /** The shares of the establishment so far. */
  readonly shares: readonly Share[];
  /** Everybody of the status, past and present. */
  readonly members: readonly Placed[];
}

/** How many places a department has on a day; undefined while none was set for it. */
export const placesOn = (shares: readonly Share[], staffDepartmentId: string, day: LocalDate): number | undefined =>
  valueOn(shares.filter((share) => share.staffDepartmentId === staffDepartmentId).map(({ from, places }) => ({ from, value: places })), day);

/** The first day from one on that a department has more people of a status than places; undefined when it has room on every day. */
export function firstOverfilledDay(shares: readonly Share[], members: readonly Placed[], staffDepartmentId: string, from: LocalDate): LocalDate | undefined {
  const placed = members.filter((member) => member.staffDepartmentId === staffDepartmentId);
  // More people come, or places go, only on a first day.
  const days = [from, ...[...placed, ...shares].map((each) => each.from).filter((day) => day > from)].toSorted();
  return days.find((day) => {
    const places = placesOn(shares, staffDepartmentId, day);
    return places !== undefined && placed.filter((member) => includesDay({ first: member.from, last: member.until }, day)).length > places;
  });
}

/** HOUSE-3: a department gets its places of a day once. */
export const shareIsNew = rule<SetEstablishmentFacts>('HOUSE-3', 'personnel.establishment-share-set', ({ input, staffDepartment, establishment: { status }, shares }) =>
  shares.some(({ staffDepartmentId, from }) => staffDepartmentId === input.staffDepartmentId && from === input.from)
    ? refuse({ path: ['from'], facts: { department: staffDepartment.name, status, from: input.from }, remedy: 'choose-another-first-day' })
    : ok,
);

const addsUp = (applies: (status: Status) => boolean) => ({ input, establishment: { status }, size, shares }: SetEstablishmentFacts) => {
  if (!applies(status)) return ok;
  const then = [...shares, input];
  const days = [input.from, ...shares.map(({ from }) => from).filter((day) => day > input.from)].toSorted();
  const sumOn = (day: LocalDate) => [...new Set(then.map(({ staffDepartmentId }) => staffDepartmentId))].reduce((sum, department) => sum + (placesOn(then, department, day) ?? 0), 0);
  const day = days.find((each) => sumOn(each) > size);
  return day === undefined ? ok : refuse({ path: ['places'], facts: { status, day, sum: sumOn(day), establishment: size }, remedy: 'give-fewer-places' });
};

/** WZ-5: the departments together have no more professional union workers’ places than there are. */
export const professionalSharesAddUp: Rule<SetEstablishmentFacts> = rule<SetEstablishmentFacts>('WZ-5', 'personnel.establishment-overdrawn', addsUp((status) => status === 'professional-union-worker'));

/** WZ-6: nor of the other two establishments. */
export const sharesAddUp: Rule<SetEstablishmentFacts> = rule<SetEstablishmentFacts>('WZ-6', 'personnel.establishment-overdrawn', addsUp((status) => status !== 'professional-union-worker'));

/** WZ-6: nobody who is there is left without a place. */
export const staffHasPlaces = rule<SetEstablishmentFacts>('WZ-6', 'personnel.department-overfilled', ({ input, staffDepartment, establishment: { status }, shares, members }) => {
  const day = firstOverfilledDay([...shares, input], members, input.staffDepartmentId, input.from);
  return day === undefined ? ok : refuse({ path: ['places'], facts: { department: staffDepartment.name, status, day, places: input.places }, remedy: 'leave-places-for-the-staff' });
});

export const setEstablishmentRules = [shareIsNew, professionalSharesAddUp, sharesAddUp, staffHasPlaces];
