import { fillText, placeholdersOf } from './fill-text';
import { refusalText } from './refusals';
import { remedyText } from './remedies';

const text = { zh: '尚缺{missing}，见“{title}”', en: 'missing: {missing}; see “{title}”' };

it('joins a list as each language does', () => {
  const facts = { missing: ['甲', '乙'], title: 'A' };
  expect(fillText(text, 'zh', facts)).toBe('尚缺甲、乙，见“A”');
  expect(fillText(text, 'en', facts)).toBe('missing: 甲, 乙; see “A”');
});

it('shows the name of a fact nobody gave, and still answers', () =>
  expect(fillText(text, 'en', { title: 'A' })).toBe('missing: ‹missing›; see “A”'));

it('does not read a fact as a text with facts of its own', () =>
  expect(fillText(text, 'en', { missing: '{title}', title: '$&' })).toBe('missing: {title}; see “$&”'));

it.each([
  [true, '是', 'yes'],
  [false, '否', 'no'],
  [null, '无', 'none'],
  [0, '0', '0'],
])('shows %j as %s and %s', (value, zh, en) => {
  const only = { zh: '{value}', en: '{value}' };
  expect([fillText(only, 'zh', { value }), fillText(only, 'en', { value })]).toEqual([zh, en]);
});

it('shows a value of an enumeration by its label, in a list too', () => {
  const states = { zh: '{state:GrantApplicationState}', en: '{state:GrantApplicationState}' };
  expect(fillText(states, 'zh', { state: ['draft', 'returned'] })).toBe('草稿、退回补正');
  expect(fillText(states, 'en', { state: 'draft' })).toBe('Draft');
});

it('shows a value without a label as it is', () => {
  const state = { zh: '{state:GrantApplicationState}', en: '{state:GrantApplicationState}' };
  expect(fillText(state, 'zh', { state: 'constructor' })).toBe('constructor');
});

it('names the facts of a text in order', () =>
  expect(placeholdersOf('{item:PowerItem} {holder}')).toEqual([
    { name: 'item', enumName: 'PowerItem' },
    { name: 'holder', enumName: undefined },
  ]));

it('says a refusal and its remedy with the facts', () => {
  const facts = { round: '2026年度申报', firstDay: '2026-03-01', lastDay: '2026-03-31' };
  expect(refusalText('grants.round-not-open', 'zh', facts)).toBe('本轮申报“2026年度申报”未在受理期内，受理时间为2026-03-01至2026-03-31。');
  expect(remedyText('wait-for-next-round', 'en', facts)).toBe('Submit within the window, or wait for the next round.');
});
