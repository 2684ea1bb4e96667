import { type LocalDate, ok, refuse } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { nameOf, type NamedDecision } from '../decision/named-decision.rule';

/** What the rules of publishDisclosure look at. */
export interface PublishDisclosureFacts {
  readonly input: { readonly powerItem: string; readonly decisionId?: string | null; readonly title: string; readonly text: string; readonly withheld?: string | null; readonly withheldFigures: readonly string[] };
  /** Null when the item is not defined. */
  readonly item: object | null;
  /** The decision named; null when there is none of that id. */
  readonly decision: (NamedDecision & { readonly powerItemCode: string }) | null;
  /** The disclosures of that decision. */
  readonly disclosures: readonly { readonly title: string; readonly publishedOn: LocalDate; readonly withdrawnOn: LocalDate | null }[];
}

/** HOUSE-2: what is published is about a power of the register. */
export const itemIsRegistered = rule<PublishDisclosureFacts>('HOUSE-2', 'governance.power-item-unknown', ({ input: { powerItem }, item }) =>
  item ? ok : refuse({ path: ['powerItem'], facts: { item: powerItem }, remedy: 'define-the-power-item' }),
);

/** HOUSE-4: it has a title and says something. */
export const disclosureSaysWhat = rule<PublishDisclosureFacts>('HOUSE-4', 'house.empty', ({ input }) =>
  (['title', 'text'] as const).filter((name) => input[name].trim() === '').map((name) => refuse({ path: [name], facts: {}, remedy: 'fill-it-in' })),
);

/** HOUSE-2: a decision that is named exists. */
export const disclosedDecisionExists = rule<PublishDisclosureFacts>('HOUSE-2', 'house.not-registered', ({ input: { decisionId }, decision }) =>
  !decisionId || decision ? ok : refuse({ path: ['decisionId'], facts: { id: decisionId }, remedy: 'use-a-registered-one' }),
);

/** GY-2b: what is published as decided was adopted. */
export const disclosedDecisionIsAdopted = rule<PublishDisclosureFacts>('GY-2b', 'governance.decision-not-adopted', ({ decision }) =>
  !decision || decision.outcome === 'adopted' ? ok : refuse({ path: ['decisionId'], facts: nameOf(decision), remedy: 'obtain-a-decision' }),
);

/** GY-5a: the public reads of each power what was decided under it. */
export const decisionIsUnderItem = rule<PublishDisclosureFacts>('GY-5a', 'governance.disclosure-under-another-item', ({ input: { powerItem }, decision }) =>
  !decision || decision.powerItemCode === powerItem ? ok : refuse({ path: ['powerItem'], facts: { decided: decision.powerItemCode, item: powerItem }, remedy: 'name-the-item-of-the-decision' }),
);

/** GY-5a: whoever withholds a figure says why. */
export const withholdingIsExplained = rule<PublishDisclosureFacts>('GY-5a', 'governance.withheld-unexplained', ({ input: { withheld, withheldFigures } }) =>
  withheldFigures.length === 0 || (withheld ?? '').trim() !== '' ? ok : refuse({ path: ['withheld'], facts: { figures: withheldFigures }, remedy: 'say-why-it-is-withheld' }),
);

/** HOUSE-3: a decision stands disclosed once; two texts about one decision would contradict each other. */
export const isDisclosedOnce = rule<PublishDisclosureFacts>('HOUSE-3', 'governance.disclosed-already', ({ disclosures }) => {
  const standing = disclosures.find(({ withdrawnOn }) => withdrawnOn === null);
  return standing ? refuse({ path: ['decisionId'], facts: { title: standing.title, publishedOn: standing.publishedOn }, remedy: 'withdraw-the-earlier-disclosure' }) : ok;
});

export const publishDisclosureRules = [itemIsRegistered, disclosureSaysWhat, disclosedDecisionExists, disclosedDecisionIsAdopted, decisionIsUnderItem, withholdingIsExplained, isDisclosedOnce];
