import { areOneUnit, type EmployerNames } from './same-unit.rule';

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
