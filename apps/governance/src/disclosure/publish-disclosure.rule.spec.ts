import { judge, localDate } from '@unionhall/kernel';
import { type PublishDisclosureFacts, publishDisclosureRules } from './publish-disclosure.rule';

const input = { powerItem: 'office-finance', decisionId: 'd', title: '示例', text: '示例', withheldFigures: [] as string[] };
const decision = { id: 'd', year: 2026, number: 3, outcome: 'adopted', powerItemCode: 'office-finance' };
const codes = (changes: Partial<PublishDisclosureFacts> = {}) =>
  judge(publishDisclosureRules, { input, item: {}, decision, disclosures: [], ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const disclosed = (withdrawnOn: string | null) => ({ title: '示例', publishedOn: localDate('2026-03-01'), withdrawnOn: withdrawnOn === null ? null : localDate(withdrawnOn) });

it('takes an adopted decision, and what is about none', () => {
  expect(codes()).toEqual([]);
  expect(codes({ input: { ...input, decisionId: null }, decision: null })).toEqual([]);
});
it('HOUSE-2: an item and a decision of the register', () => {
  expect(codes({ item: null })).toEqual(['HOUSE-2 governance.power-item-unknown']);
  expect(codes({ decision: null })).toEqual(['HOUSE-2 house.not-registered']);
});
it('HOUSE-4: title and text', () => expect(codes({ input: { ...input, title: ' ', text: '' } })).toEqual(['HOUSE-4 house.empty', 'HOUSE-4 house.empty']));
it.each(['rejected', 'deferred'])('GY-2b: no %s decision', (outcome) => expect(codes({ decision: { ...decision, outcome } })).toEqual(['GY-2b governance.decision-not-adopted']));
it('GY-5a: under the item it was decided under', () =>
  expect(codes({ decision: { ...decision, powerItemCode: 'allowances' } })).toEqual(['GY-5a governance.disclosure-under-another-item']));
it('GY-5a: says why a figure is withheld', () => {
  expect(codes({ input: { ...input, withheldFigures: ['amount-paid'], withheld: ' ' } })).toEqual(['GY-5a governance.withheld-unexplained']);
  expect(codes({ input: { ...input, withheldFigures: ['amount-paid'], withheld: '示例' } })).toEqual([]);
});
it('HOUSE-3: once, and again after it was withdrawn', () => {
  expect(codes({ disclosures: [disclosed(null)] })).toEqual(['HOUSE-3 governance.disclosed-already']);
  expect(codes({ disclosures: [disclosed('2026-03-02')] })).toEqual([]);
});
