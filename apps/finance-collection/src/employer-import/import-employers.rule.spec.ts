import { judge, localDate } from '@unionhall/kernel';
import { type ImportEmployersFacts, importEmployersRules } from './import-employers.rule';

const facts: ImportEmployersFacts = { list: { committedOn: null, rows: [{ line: 2, verdict: 'new' }, { line: 3, verdict: 'same' }] }, verdictsNow: ['new', 'same'] };
const codes = (changes: Partial<ImportEmployersFacts>) => judge(importEmployersRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each<[string, Partial<ImportEmployersFacts>, string[]]>([
  ['what is as it was previewed', {}, []],
  ['a ticket a second time', { list: { ...facts.list, committedOn: localDate('2026-03-10') }, verdictsNow: ['same', 'same'] }, ['HOUSE-3 finance-collection.list-entered']],
  ['a list with a refused row', { list: { committedOn: null, rows: [{ line: 2, verdict: 'refused' }, { line: 3, verdict: 'same' }] }, verdictsNow: ['refused', 'same'] }, ['HOUSE-4 finance-collection.list-rows-refused']],
  ['a row somebody entered since', { verdictsNow: ['same', 'same'] }, ['HOUSE-3 finance-collection.list-outdated']],
])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));

it('names the lines that stand in the way', () => {
  const rows = [{ line: 2, verdict: 'refused' }, { line: 5, verdict: 'new' }] as const;
  expect(judge(importEmployersRules, { list: { committedOn: null, rows }, verdictsNow: ['refused', 'same'] }).refusals.map(({ facts: told }) => told)).toEqual([{ count: 1, lines: ['2'] }, { count: 1, lines: ['5'] }]);
});
