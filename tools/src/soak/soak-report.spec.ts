import { isGood, isQuick, linesOfReport } from './soak-report';

const row = { what: 'SIGKILLs survived', done: 100, wanted: 100, violations: [] };
const recovery = { what: 'recovery of a service', limitMs: 3_000, milliseconds: [900, 2_900, 1_000] };

it('is good when all was done and nothing was found', () => {
  expect([isGood(row), isGood({ ...row, wanted: Infinity })]).toEqual([true, true]);
});

it('is not when something was found, or not all was done', () => {
  expect([isGood({ ...row, violations: ['I1'] }), isGood({ ...row, done: 99 })]).toEqual([false, false]);
});

it('is quick when the slowest is', () => {
  expect([isQuick(recovery), isQuick({ ...recovery, milliseconds: [1, 3_001] }), isQuick({ ...recovery, limitMs: null })]).toEqual([true, false, true]);
});

it('prints what was found under the table', () => {
  const lines = linesOfReport([{ ...row, violations: ['I1 is broken'] }], [recovery]);
  expect(lines).toContain('| SIGKILLs survived | 100 of 100 | 1 | ✗ |');
  expect(lines).toContain('| recovery of a service | median 1000 ms, longest 2900 ms, limit 3000 ms | | ✓ |');
  expect(lines.at(-1)).toBe('✗ SIGKILLs survived: I1 is broken');
});
