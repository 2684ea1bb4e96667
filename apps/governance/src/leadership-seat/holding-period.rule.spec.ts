import { localDate } from '@unionhall/kernel';
import { endedBy, holdsOn, overlap } from './holding-period.rule';

const day = (number: number) => localDate(`2026-03-${String(number).padStart(2, '0')}`);
const period = (from: number, vacatedOn: number | null) => ({ from: day(from), vacatedOn: vacatedOn === null ? null : day(vacatedOn) });

it.each([
  [period(10, null), 9, false],
  [period(10, null), 10, true],
  [period(10, 20), 19, true],
  [period(10, 20), 20, false],
  [period(10, 10), 10, false],
])('%j on day %i: %s', (held, number, expected) => expect(holdsOn(held, day(number))).toBe(expected));

it.each([
  ['one ends as the other begins', period(1, 10), period(10, null), false],
  ['one ends a day into the other', period(1, 11), period(10, null), true],
  ['both open', period(1, null), period(20, null), true],
  ['one within the other', period(1, 30), period(5, 6), true],
  ['an empty one within', period(1, 30), period(5, 5), false],
])('overlap, %s', (_case, one, other, expected) => expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]));

it.each([
  [5, 10],
  [10, 10],
  [15, 15],
])('a period from the 10th ended on the %ith ends on the %ith', (ended, expected) => expect(endedBy(period(10, null), day(ended))).toBe(day(expected)));
