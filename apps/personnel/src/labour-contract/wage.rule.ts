import type { Fen, LocalDate } from '@unionhall/kernel';

/** The days of a contract: its term, unless it ended before. */
export interface ContractDays {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly endedOn: LocalDate | null;
}

/** Its last day; null when the term is open. */
export const lastDayOf = ({ until, endedOn }: ContractDays): LocalDate | null => endedOn ?? until;

/** WZ-4: the wage that follows from a minimum wage, to the fen, half a fen up; the multiple is in hundredths. */
export const wageDue = (minimumWage: Fen, multipleHundredths: number): Fen => (minimumWage * BigInt(multipleHundredths) + 50n) / 100n;
