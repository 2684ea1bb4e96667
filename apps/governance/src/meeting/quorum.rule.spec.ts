import { isQuorum, quorumOf } from './quorum.rule';

const share = { numerator: 2, denominator: 3 };

// GY-2b: more than two thirds; exactly two thirds is not enough.
it.each([
  [3, 2, 3],
  [4, 2, 3],
  [6, 4, 5],
  [7, 4, 5],
  [9, 6, 7],
  [1, 0, 1],
])('of %i members, %i are no quorum and %i are', (members, tooFew, enough) => {
  expect(isQuorum(tooFew, members, share)).toBe(false);
  expect(isQuorum(enough, members, share)).toBe(true);
  expect(quorumOf(members, share)).toBe(enough);
});

it('follows the share in force', () => {
  const half = { numerator: 1, denominator: 2 };
  expect([2, 3].map((present) => isQuorum(present, 4, half))).toEqual([false, true]);
  expect(quorumOf(4, half)).toBe(3);
});

it('is never reached without members', () => expect(isQuorum(0, 0, share)).toBe(false));
