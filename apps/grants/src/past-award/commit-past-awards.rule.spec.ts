import { judge, localDate } from '@unionhall/kernel';
import { type CommitPastAwardsFacts, commitPastAwardsRules } from './commit-past-awards.rule';

const facts: CommitPastAwardsFacts = { past: { committedOn: null, rows: [{ line: 2, verdict: 'new' }, { line: 3, verdict: 'same' }] }, verdictsNow: ['new', 'same'] };
const codes = (changes: Partial<CommitPastAwardsFacts>) => judge(commitPastAwardsRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each<[string, Partial<CommitPastAwardsFacts>, string[]]>([
  ['what is as it was previewed', {}, []],
  ['a ticket a second time', { past: { ...facts.past, committedOn: localDate('2026-03-10') }, verdictsNow: ['same', 'same'] }, ['HOUSE-3 grants.past-import-committed']],
  ['a list with a refused row', { past: { committedOn: null, rows: [{ line: 2, verdict: 'refused' }, { line: 3, verdict: 'same' }] }, verdictsNow: ['refused', 'same'] }, ['HOUSE-4 grants.past-rows-refused']],
  ['a row somebody entered since', { verdictsNow: ['same', 'same'] }, ['HOUSE-3 grants.past-preview-outdated']],
])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));

it('names the lines that stand in the way', () => {
  const rows = [{ line: 2, verdict: 'refused' }, { line: 5, verdict: 'new' }] as const;
  expect(judge(commitPastAwardsRules, { past: { committedOn: null, rows }, verdictsNow: ['refused', 'same'] }).refusals.map(({ facts: told }) => told)).toEqual([{ count: 1, lines: ['2'] }, { count: 1, lines: ['5'] }]);
});
