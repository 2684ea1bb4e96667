import { includesDay, type LocalDate } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** As which of the three somebody is at a station. */
export type StationCapacity = keyof (typeof enumLabels)['StationCapacity'];

/** Somebody seconded to a station; `until` is the last day, null until it is known. */
export interface SecondedPerson {
  readonly personId: string;
  readonly capacity: StationCapacity;
  readonly from: LocalDate;
  readonly until: LocalDate | null;
}

/** How many of each a station needs. */
export type RequiredStaff = Readonly<Record<StationCapacity, number>>;

/** A capacity a station has fewer of than it needs. */
export interface Shortage {
  readonly capacity: StationCapacity;
  readonly required: number;
  readonly present: number;
}

/** Those who are at the station on a day. */
export const presentOn = (seconded: readonly SecondedPerson[], day: LocalDate): SecondedPerson[] => seconded.filter(({ from, until }) => includesDay({ first: from, last: until }, day));

/** DX-2: the capacities a station is short of on a day. */
export function shortagesOn(required: RequiredStaff, seconded: readonly SecondedPerson[], day: LocalDate): Shortage[] {
  const present = presentOn(seconded, day);
  return (Object.entries(required) as [StationCapacity, number][])
    .map(([capacity, needed]) => ({ capacity, required: needed, present: present.filter((person) => person.capacity === capacity).length }))
    .filter((each) => each.present < each.required);
}
