import { dayInShanghai, includesDay, type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import type { EligibleListObjectionState } from './eligible-list-objection.transitions';

/** What the rules of objectToEligibleList look at. */
export interface ObjectToEligibleListFacts {
  readonly input: { readonly text: string };
  readonly personId: string;
  readonly today: LocalDate;
  readonly list: { readonly publishedOn: LocalDate; readonly publicityLast: LocalDate };
  /** The objections to the same line. */
  readonly objections: readonly { readonly personId: string; readonly state: EligibleListObjectionState; readonly raisedAt: Date }[];
}

/** CP-4: objections are raised while the list is publicised. */
export const listIsPublicised = rule<ObjectToEligibleListFacts>('CP-4', 'personnel.list-not-publicised', ({ list: { publishedOn: first, publicityLast: last }, today }) =>
  includesDay({ first, last }, today) ? ok : refuse({ path: ['lineId'], facts: { first, last, today }, remedy: 'object-within-publicity' }),
);

/** HOUSE-3: somebody has one open objection to a person of it. */
export const hasNoOpenObjection = rule<ObjectToEligibleListFacts>('HOUSE-3', 'personnel.list-objection-open', ({ objections, personId }) => {
  const open = objections.find((each) => each.personId === personId && each.state === 'open');
  return open === undefined ? ok : refuse({ path: ['lineId'], facts: { raisedOn: dayInShanghai(open.raisedAt) }, remedy: 'wait-for-the-answer' });
});

export const objectToEligibleListRules: readonly Rule<ObjectToEligibleListFacts>[] = [listIsPublicised, hasNoOpenObjection, textIsGiven('text')];
