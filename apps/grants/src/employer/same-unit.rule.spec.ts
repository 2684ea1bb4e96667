import { localDate } from '@unionhall/kernel';
import { areOneUnit, type EmployerNames, type EmployersOverTime, howTheyBecameOne } from './same-unit.rule';

const employers: EmployerNames = new Map(
  Object.entries({ a: 'b', b: 'c', c: null, sister: 'c', other: null, head: 'tail', tail: 'head' }).map(([id, mergedIntoId]) => [id, { name: id, mergedIntoId }]),
);

it.each([
  ['an employer and itself', 'other', 'other', true],
  ['what was merged into it', 'c', 'b', true],
  ['what it was merged into, two mergers on', 'a', 'c', true],
  ['two that were merged into the same', 'a', 'sister', true],
  ['two that have nothing to do with each other', 'a', 'other', false],
  ['one the register does not know and another', 'nobody', 'a', false],
  ['a circle of mergers and one outside it', 'head', 'other', false],
])('%s', (_what, one, other, expected) => {
  expect(areOneUnit(employers, one, other)).toBe(expected);
  expect(areOneUnit(employers, other, one)).toBe(expected);
});

describe('how two employers became one', () => {
  const since = localDate('2020-01-01');
  const known = (over: Readonly<Record<string, readonly [string | null, ...string[]]>>): EmployersOverTime =>
    new Map(Object.entries(over).map(([id, [mergedIntoId, ...names]]) => [id, { name: names.at(-1) ?? id, mergedIntoId, names: names.map((name, index) => ({ name, from: localDate(`20${18 + 2 * index}-01-01`) })) }]));

  it.each([
    ['nothing for a unit that stayed as it is', known({ a: [null, '甲'] }), 'a', 'a', { renames: null, mergers: null }],
    ['a new name on the day itself', known({ a: [null, '甲', '乙'] }), 'a', 'a', { renames: ['甲 → 乙 (2020-01-01)'], mergers: null }],
    ['the mergers on both sides, up to where they meet', known({ a: ['c', '甲'], b: ['c', '乙'], c: ['d', '丙'], d: [null, '丁'] }), 'a', 'b', { renames: null, mergers: ['甲 → 丙', '乙 → 丙'] }],
    ['every new name of every unit on the way', known({ a: ['b', '甲', '甲新'], b: [null, '乙', '乙新'] }), 'a', 'b', { renames: ['甲 → 甲新 (2020-01-01)', '乙 → 乙新 (2020-01-01)'], mergers: ['甲新 → 乙新'] }],
  ])('tells %s', (_what, employersOverTime, one, other, expected) => expect(howTheyBecameOne(employersOverTime, one, other, since)).toEqual(expected));

  it('takes the first name for no new one, and says nothing of a unit nobody told of', () => {
    expect(howTheyBecameOne(known({ a: [null, '甲'] }), 'a', 'a', localDate('2018-01-01'))).toEqual({ renames: null, mergers: null });
    expect(howTheyBecameOne(new Map(), 'a', 'a', since)).toEqual({ renames: null, mergers: null });
  });

  it('leaves out a name from before', () => expect(howTheyBecameOne(known({ a: [null, '甲', '乙'] }), 'a', 'a', localDate('2020-01-02')).renames).toBeNull());
});
