import type { LocalDate } from '@unionhall/kernel';
import type { DemonstrationLoad } from '../demonstration-load';

/** An object an act made or changed, as the next act on it names it. */
export interface Changed {
  readonly id: string;
  readonly version: number;
}

/** The load of a year, whose days pass: what waits for a day is done on it. */
export interface DemonstrationYear extends DemonstrationLoad {
  readonly today: LocalDate;
  /** Lets time pass until ten in the morning of a day; a day that is over already is not gone back to. */
  moveTo(day: LocalDate): Promise<void>;
}

/** SHA-256 of a document of the demonstration that says nothing. */
export const DOCUMENT_SHA256 = 'd'.repeat(64);
