import { judge, localDate } from '@unionhall/kernel';
import { type AskInquiryFacts, askInquiryRules } from './ask-inquiry.rule';

const TODAY = localDate('2026-03-10');
const facts = (changes: Partial<AskInquiryFacts> = {}): AskInquiryFacts => ({
  input: { powerItem: 'innovation-fund', question: '示例' },
  today: TODAY,
  powerItemCode: 'innovation-fund',
  term: { days: 15, dueOn: localDate('2026-03-31') },
  ...changes,
});
const told = (changes: Partial<AskInquiryFacts> = {}) => judge(askInquiryRules, facts(changes)).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join()}`);

it.each([{ powerItem: 'innovation-fund' }, { decisionId: 'd' }, { disclosureId: 's' }, { indexedActId: 'a' }, { powerItem: null, decisionId: 'd', indexedActId: null }])('takes a question about %j', (thing) =>
  expect(told({ input: { ...thing, question: '示例' } })).toEqual([]));

describe('HOUSE-4: one thing', () => {
  it.each([[{}], [{ powerItem: 'innovation-fund', decisionId: 'd' }], [{ decisionId: 'd', indexedActId: 'a' }], [{ decisionId: 'd', disclosureId: 's' }]])('refuses %j', (things) =>
    expect(told({ input: { ...things, question: '示例' } })).toEqual(['HOUSE-4 governance.inquiry-about-one-thing ']));
});

describe('HOUSE-2: a registered thing', () => {
  it.each([['powerItem'], ['decisionId'], ['disclosureId'], ['indexedActId']])('refuses an unknown %s, at its place', (name) =>
    expect(told({ input: { [name]: 'x', question: '示例' }, powerItemCode: null })).toEqual([`HOUSE-2 house.not-registered ${name}`]));
});

it('HOUSE-4: refuses an empty question', () => expect(told({ input: { powerItem: 'innovation-fund', question: ' ' } })).toEqual(['HOUSE-4 house.empty question']));

it('CP-4: refuses a term beyond the calendar', () => expect(told({ term: { days: 15, dueOn: null } })).toEqual(['CP-4 governance.term-beyond-calendar ']));
