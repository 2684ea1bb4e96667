import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type AwardStageFacts, awardIsContracted } from './award-stage.rule';
import { callerIsNotOfTheTeam, type OwnProjectFacts } from './own-project.rule';

/** What the rules of recordMidTermCheck look at. */
export interface RecordMidTermCheckFacts extends AwardStageFacts, OwnProjectFacts {
  /** The check that was passed already, or null. */
  readonly passed: { readonly checkedOn: LocalDate } | null;
}

/** HOUSE-3: the check is passed once; money may rest on it already. */
export const checkIsNotPassedYet = rule<RecordMidTermCheckFacts>('HOUSE-3', 'grants.mid-term-check-passed', ({ passed }) =>
  passed === null ? ok : refuse({ path: ['awardId'], facts: { checkedOn: passed.checkedOn }, remedy: 'rely-on-the-passed-check' }),
);

export const recordMidTermCheckRules: readonly Rule<RecordMidTermCheckFacts>[] = [awardIsContracted, callerIsNotOfTheTeam, checkIsNotPassedYet];
