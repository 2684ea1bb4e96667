import { judge, localDate, month } from '@unionhall/kernel';
import { type PublishCollectionProgressFacts, publishCollectionProgressRules } from './publish-collection-progress.rule';

const facts: PublishCollectionProgressFacts = { input: { month: month('2026-02') }, today: localDate('2026-03-01'), target: {}, earlier: null };
const earlier = { number: 1, publishedOn: localDate('2026-03-05'), isSame: false };
const codes = (change: Partial<PublishCollectionProgressFacts>) => judge(publishCollectionProgressRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);

describe('BH-7: a month is published once it is over', () => {
  it('takes it on the first day after', () => expect(codes({})).toEqual([]));
  it('refuses it on its last day', () => expect(codes({ today: localDate('2026-02-28') })).toEqual(['BH-7 finance-collection.progress-month-not-over']));
});

it('BH-7: refuses a year without an adopted target', () => expect(codes({ target: null })).toEqual(['BH-7 finance-collection.progress-without-target']));

describe('BH-7: a late correction says so', () => {
  it('takes one with a reason', () => expect(codes({ earlier, input: { ...facts.input, reason: '补报' } })).toEqual([]));
  it.each([undefined, null, '', '\u3000'])('refuses one whose reason is %j', (reason) => expect(codes({ earlier, input: { ...facts.input, reason } })).toEqual(['BH-7 finance-collection.progress-correction-without-reason']));
  it('HOUSE-3: refuses one that changes nothing', () => expect(codes({ earlier: { ...earlier, isSame: true }, input: { ...facts.input, reason: '补报' } })).toEqual(['HOUSE-3 finance-collection.progress-unchanged']));
});
