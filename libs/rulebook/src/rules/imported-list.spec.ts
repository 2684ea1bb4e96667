import { judge, localDate } from '@unionhall/kernel';
import { listFileRules, type ListFileFacts, listTicketRules, type ListTicketFacts } from './imported-list';

const HEAD = ['甲', '乙'];
const codesOfFile = (changes: Partial<ReturnType<ListFileFacts['file']>>) =>
  judge(listFileRules(HEAD), { file: () => ({ fault: null, head: HEAD, rows: [{}], ...changes }) }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each<[string, Parameters<typeof codesOfFile>[0], string[]]>([
  ['a list of one row', {}, []],
  ['blanks around its head', { head: [' 甲', '乙 '] }, []],
  ['no table', { fault: { fault: 'quotes', line: 3 }, head: [], rows: [] }, ['HOUSE-4 house.list-unreadable']],
  ['columns in another order', { head: HEAD.toReversed() }, ['HOUSE-4 house.list-head']],
  ['a column more', { head: [...HEAD, '丙'] }, ['HOUSE-4 house.list-head']],
  ['a column less', { head: ['甲'] }, ['HOUSE-4 house.list-head']],
  ['a head without rows', { rows: [] }, ['HOUSE-4 house.empty']],
])('a file with %s', (_what, changes, expected) => expect(codesOfFile(changes)).toEqual(expected));

const facts: ListTicketFacts = { list: { committedOn: null, rows: [{ line: 2, verdict: 'new' }, { line: 3, verdict: 'same' }] }, verdictsNow: ['new', 'same'] };
const codes = (changes: Partial<ListTicketFacts>) => judge(listTicketRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each<[string, Partial<ListTicketFacts>, string[]]>([
  ['what is as it was previewed', {}, []],
  ['a ticket a second time', { list: { ...facts.list, committedOn: localDate('2026-03-10') }, verdictsNow: ['same', 'same'] }, ['HOUSE-3 house.list-entered']],
  ['a list with a refused row', { list: { committedOn: null, rows: [{ line: 2, verdict: 'refused' }, { line: 3, verdict: 'same' }] }, verdictsNow: ['refused', 'same'] }, ['HOUSE-4 house.list-rows-refused']],
  ['a row somebody entered since', { verdictsNow: ['same', 'same'] }, ['HOUSE-3 house.list-outdated']],
])('a ticket: %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));

it('names the lines that stand in the way, at most twenty', () => {
  const rows = [{ line: 2, verdict: 'refused' }, { line: 5, verdict: 'new' }];
  expect(judge(listTicketRules, { list: { committedOn: null, rows }, verdictsNow: ['refused', 'same'] }).refusals.map(({ facts: told }) => told)).toEqual([{ count: 1, lines: ['2'] }, { count: 1, lines: ['5'] }]);
  const many = Array.from({ length: 21 }, (_, index) => ({ line: index + 2, verdict: 'refused' }));
  expect(judge(listTicketRules, { list: { committedOn: null, rows: many }, verdictsNow: many.map(({ verdict }) => verdict) }).refusals[0]!.facts).toMatchObject({ count: 21, lines: { length: 20 } });
});
