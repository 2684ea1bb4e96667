import type { Question } from '@unionhall/contracts';
import type { TrailEntry } from '../trail/proof';

/** Asks another department for a fact: one call per owner and question, whatever the number of keys. Throws UNAVAILABLE. */
export type Ask = <Answer extends { version: number }>(question: Question<Answer>, key: string) => Promise<Answer>;

/** The files of the house, as far as an act may ask of them. */
export interface KeptFiles {
  /** Whether a file with this SHA-256 is kept. */
  has(sha256: string): Promise<boolean>;
}

/** Which fact another department gave, and in which version: kept in the act's entry. */
export type AskedFact = TrailEntry['asked'][number];
