import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of askInquiry look at. */
export interface AskInquiryFacts {
  readonly input: { readonly powerItem?: string | null; readonly decisionId?: string | null; readonly disclosureId?: string | null; readonly indexedActId?: string | null; readonly question: string };
  readonly today: LocalDate;
  /** The item the thing asked about comes under; null when there is no such thing. */
  readonly powerItemCode: string | null;
  /** How many working days there are for the answer, and their last; null beyond the published calendar. */
  readonly term: { readonly days: number; readonly dueOn: LocalDate | null };
}

const namedThings = ({ powerItem, decisionId, disclosureId, indexedActId }: AskInquiryFacts['input']) =>
  Object.entries({ powerItem, decisionId, disclosureId, indexedActId }).filter((entry): entry is [string, string] => Boolean(entry[1]));

/** HOUSE-4: an inquiry is about one thing, or nobody knows who answers. */
export const oneThingIsNamed = rule<AskInquiryFacts>('HOUSE-4', 'governance.inquiry-about-one-thing', ({ input }) => {
  const named = namedThings(input).length;
  return named === 1 ? ok : refuse({ path: [], facts: { named }, remedy: 'name-one-thing' });
});

/** HOUSE-2: what is asked about is in the register. */
export const thingIsRegistered = rule<AskInquiryFacts>('HOUSE-2', 'house.not-registered', ({ input, powerItemCode }) => {
  const [first, ...others] = namedThings(input);
  if (powerItemCode !== null || !first || others.length > 0) return ok;
  const [path, id] = first;
  return refuse({ path: [path], facts: { id }, remedy: 'use-a-registered-one' });
});

/** HOUSE-4: a question asks something. */
export const questionIsAsked = rule<AskInquiryFacts>('HOUSE-4', 'house.empty', ({ input: { question } }) =>
  question.trim() === '' ? refuse({ path: ['question'], facts: {}, remedy: 'fill-it-in' }) : ok,
);

/** CP-4: a term is counted in working days of the published calendar, or not at all. */
export const answerHasItsTerm = rule<Pick<AskInquiryFacts, 'term' | 'today'>>('CP-4', 'governance.term-beyond-calendar', ({ term: { days, dueOn }, today }) =>
  dueOn !== null ? ok : refuse({ path: [], facts: { days, today }, remedy: 'wait-for-the-holiday-calendar' }),
);

export const askInquiryRules: readonly Rule<AskInquiryFacts>[] = [oneThingIsNamed, thingIsRegistered, questionIsAsked, answerHasItsTerm];
