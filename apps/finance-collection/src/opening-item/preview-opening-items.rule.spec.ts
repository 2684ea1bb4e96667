import { judge } from '@unionhall/kernel';
import { OPENING_ITEM_HEAD } from './opening-item-row.rule';
import { type PreviewOpeningItemsFacts, previewOpeningItemsRules } from './preview-opening-items.rule';

const facts: PreviewOpeningItemsFacts = { input: { document: '原账结转表', statedSum: 100n }, sum: 100n, file: () => ({ fault: null, head: OPENING_ITEM_HEAD, rows: [{}] }) };
const codes = (changes: Partial<PreviewOpeningItemsFacts>) => judge(previewOpeningItemsRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('looks at a list that is its document’s', () => expect(codes({})).toEqual([]));
it.each([99n, 101n])('HOUSE-4: to the fen, not %d', (sum) => expect(codes({ sum })).toEqual(['HOUSE-4 finance-collection.opening-sum-differs']));
it('HOUSE-4: by a document that is named', () => expect(codes({ input: { ...facts.input, document: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it('HOUSE-4: under its head', () => expect(codes({ file: () => ({ fault: null, head: ['x'], rows: [{}] }) })).toEqual(['HOUSE-4 house.list-head']));
