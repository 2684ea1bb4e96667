import { type Fen, ok, refuse, type Rule, yuanFromFen } from '@unionhall/kernel';
import { type ListFileFacts, listFileRules, rule, textIsGiven } from '@unionhall/rulebook';
import { OPENING_ITEM_HEAD } from './opening-item-row.rule';

/** What the rules of previewOpeningItems look at; amounts in fen. */
export interface PreviewOpeningItemsFacts extends ListFileFacts {
  readonly input: { readonly document: string; readonly statedSum: Fen };
  /** What the rows add up to. */
  readonly sum: Fen;
}

/** HOUSE-4: the rows add up to what the document states. */
export const rowsAddUp = rule<PreviewOpeningItemsFacts>('HOUSE-4', 'finance-collection.opening-sum-differs', ({ input: { statedSum }, sum }) =>
  statedSum === sum ? ok : refuse({ path: ['statedSum'], facts: { stated: yuanFromFen(statedSum), added: yuanFromFen(sum) }, remedy: 'check-the-document' }),
);

export const previewOpeningItemsRules: readonly Rule<PreviewOpeningItemsFacts>[] = [...listFileRules(OPENING_ITEM_HEAD), textIsGiven('document'), rowsAddUp];
