import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type DeliberationFacts, lastSpeakerId } from '../agenda-item/deliberation.rule';

/** What the rules of recordEarlyOpinion look at. */
export interface RecordEarlyOpinionFacts {
  readonly input: { readonly personId: string; readonly givenOn: LocalDate; readonly description: string; readonly evidenceSha256: string };
  readonly meeting: DeliberationFacts['meeting'] & { readonly heldOn: LocalDate };
  readonly members: DeliberationFacts['members'];
  readonly recusedIds: DeliberationFacts['recusedIds'];
  /** What is on record at the item already. */
  readonly recorded: readonly { readonly personId: string; readonly evidenceSha256: string }[];
}

/** GY-2c: early is only what whoever speaks last said before his turn. */
export const personSpeaksLast = rule<RecordEarlyOpinionFacts>('GY-2c', 'governance.not-the-last-speaker', (facts) => {
  const last = lastSpeakerId(facts);
  return facts.input.personId === last ? ok : refuse({ path: ['personId'], facts: { last }, remedy: 'name-the-last-speaker' });
});

/** HOUSE-5: it was given by the day of the meeting; afterwards everybody had spoken. */
export const opinionWasEarly = rule<RecordEarlyOpinionFacts>('HOUSE-5', 'governance.opinion-after-the-meeting', ({ input: { givenOn }, meeting: { heldOn } }) =>
  givenOn <= heldOn ? ok : refuse({ path: ['givenOn'], facts: { givenOn, heldOn }, remedy: 'check-the-day-of-the-opinion' }),
);

/** HOUSE-4: a breach on record says what happened. */
export const breachIsDescribed = rule<RecordEarlyOpinionFacts>('HOUSE-4', 'house.empty', ({ input: { description } }) =>
  description.trim() === '' ? refuse({ path: ['description'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

/** HOUSE-3: one proof is one breach. */
export const opinionIsNew = rule<RecordEarlyOpinionFacts>('HOUSE-3', 'governance.early-opinion-recorded-already', ({ input: { personId, evidenceSha256 }, recorded }) =>
  recorded.some((each) => each.personId === personId && each.evidenceSha256 === evidenceSha256) ? refuse({ path: ['evidenceSha256'], facts: {}, remedy: 'nothing-more-to-record' }) : ok,
);

export const recordEarlyOpinionRules: readonly Rule<RecordEarlyOpinionFacts>[] = [personSpeaksLast, opinionWasEarly, breachIsDescribed, opinionIsNew];
