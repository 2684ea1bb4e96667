import { month } from '@unionhall/kernel';
import { type Candidate, confidences, monthsFor, whyOf } from './suggest-matches.rule';

const payer = { creditCode: '91320900000000001A', payerName: '示例厂' };
const candidate: Candidate = { id: 'e', creditCode: '91320900000000099X', name: '另一厂', names: ['另一厂'], isMatchedBefore: false };

it.each<[string, Partial<Candidate>, ReturnType<typeof whyOf>]>([
  ['nothing', {}, null],
  ['the code itself, registered since', { creditCode: payer.creditCode }, 'same-code'],
  ['what was matched before', { isMatchedBefore: true }, 'matched-before'],
  ['the name', { name: '示例厂', names: ['示例厂'] }, 'present-name'],
  ['a name it bore', { names: ['示例厂', '另一厂'] }, 'former-name'],
  ['a code that differs in one place', { creditCode: '91320900000000002A' }, 'similar-code'],
  ['and not in two', { creditCode: '91320900000000002B' }, null],
])('suggests a unit by %s', (_what, changes, why) => expect(whyOf(payer, { ...candidate, ...changes })).toBe(why));

it('takes the strongest reason first', () => {
  expect(whyOf(payer, { ...candidate, creditCode: payer.creditCode, name: '示例厂', isMatchedBefore: true })).toBe('same-code');
  expect(Object.values(confidences)).toEqual(Object.values(confidences).toSorted((one, other) => other - one));
});

const accountMonth = (period: string, owed: bigint, received: bigint) => ({ period: month(period), owed, received });
const suggested = (free: bigint, ...months: ReturnType<typeof accountMonth>[]) => monthsFor({ period: month('2026-03'), free }, months).map(({ period, amount, why }) => `${period} ${amount} ${why}`);

it('suggests the months of the same unit that lack what this one has too much: first what fits exactly, then the oldest', () => {
  const months = [accountMonth('2026-01', 300n, 0n), accountMonth('2026-02', 200n, 0n), accountMonth('2026-03', 200n, 400n)];
  expect(suggested(400n, ...months)).toEqual(['2026-02 200 exact-arrears', '2026-01 200 open-arrears']);
  expect(suggested(50n, ...months)).toEqual(['2026-01 50 open-arrears', '2026-02 50 open-arrears']);
});
it('suggests nothing for what its own month needs', () => {
  expect(suggested(200n, accountMonth('2026-01', 300n, 0n), accountMonth('2026-03', 200n, 200n))).toEqual([]);
  expect(suggested(200n, accountMonth('2026-01', 300n, 0n), accountMonth('2026-03', 200n, 201n))).toEqual(['2026-01 1 open-arrears']);
});
