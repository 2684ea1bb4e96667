import { judge, localDate } from '@unionhall/kernel';
import { LARGEST_POPULATION, type OpenAuditFacts, openAuditRules } from './open-audit.rule';

const input = { title: '示例', periodFirst: localDate('2026-01-01'), periodLast: localDate('2026-03-09'), powerItems: ['innovation-fund'], sampleSize: 2 };
const facts = (changes: Partial<OpenAuditFacts> = {}): OpenAuditFacts => ({ input, today: localDate('2026-03-10'), registeredItems: ['innovation-fund'], acts: 2, own: { acts: 0, charges: 0 }, ...changes });
const told = (changes: Partial<OpenAuditFacts> = {}) => judge(openAuditRules, facts(changes)).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('takes a period that ended yesterday and a sample of all', () => expect(told()).toEqual([]));

it('GY-5c: refuses a period that ends today', () => expect(told({ input: { ...input, periodLast: localDate('2026-03-10') } })).toEqual(['GY-5c governance.audit-period-not-over periodLast']));

it('HOUSE-5: takes one day, and refuses days out of order', () => {
  expect(told({ input: { ...input, periodFirst: input.periodLast } })).toEqual([]);
  expect(told({ input: { ...input, periodFirst: localDate('2026-03-10') } })).toEqual(['HOUSE-5 house.dates-out-of-order periodLast']);
});

it('GY-5c: refuses one more than there are, and any of nothing', () => {
  expect(told({ input: { ...input, sampleSize: 3 } })).toEqual(['GY-5c governance.sample-beyond-population sampleSize']);
  expect(told({ acts: 0, input: { ...input, sampleSize: 1 } })).toEqual(['GY-5c governance.sample-beyond-population sampleSize']);
});

it('HOUSE-4: refuses one act too many to draw from', () => {
  expect(told({ acts: LARGEST_POPULATION })).toEqual([]);
  expect(told({ acts: LARGEST_POPULATION + 1 })).toEqual(['HOUSE-4 governance.population-too-large periodLast']);
});

it.each([{ acts: 1, charges: 0 }, { acts: 0, charges: 1 }, { acts: 1, charges: 1 }])('GY-5c: refuses an auditor with a part in it: %j', (own) => expect(told({ own })).toEqual(['GY-5c governance.auditor-is-audited powerItems']));

it('HOUSE-4, HOUSE-2: refuses no title, no item, an unknown item', () => {
  expect(told({ input: { ...input, title: ' ', powerItems: [] } })).toEqual(['HOUSE-4 house.empty title', 'HOUSE-4 house.empty powerItems']);
  expect(told({ input: { ...input, powerItems: ['innovation-fund', 'allowances'] } })).toEqual(['HOUSE-2 governance.power-item-unknown powerItems.1']);
});
