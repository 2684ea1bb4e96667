import type { FactSource } from '@unionhall/database';
import type { Refusal } from '@unionhall/kernel';
import type { ParameterName } from '@unionhall/rulebook';

/** How a department asks the rules of one of its acts again, over what it stored of those that were done. */
export interface ActReplay {
  /** The mutation's name. */
  readonly act: string;
  /** The type of the act's object. */
  readonly subjectType: string;
  /** The parameters the replayed rules look at. */
  readonly parameters: readonly ParameterName[];
  /**
   * The acts done in a period, oldest first, each with every refusal its rules raise by the parameters of the source on
   * the day of the act. Asked twice, once with the parameters as they were: only what the other value adds is told, so a
   * fact that is no longer stored may be filled in by any value that decides nothing between the two.
   */
  readonly replay: (source: FactSource, period: ReplayPeriod) => Promise<readonly ReplayedFacts[]>;
}

/** Which acts are replayed: done at or after `since`, before `until`, and no more than `most`. */
export interface ReplayPeriod {
  readonly since: Date;
  readonly until: Date;
  readonly most: number;
}

/** One act that was done, and what its rules say. */
export interface ReplayedFacts {
  readonly actId: string;
  readonly at: Date;
  readonly subjectId: string;
  readonly refusals: readonly Refusal[];
}
