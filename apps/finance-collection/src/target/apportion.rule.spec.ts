import { type Fen, sumFen } from '@unionhall/kernel';
import fc from 'fast-check';
import { apportion, sharesOf } from './apportion.rule';

const fen = (amount: number) => BigInt(amount) as Fen;
const totals = fc.bigInt({ min: 0n, max: 10n ** 15n }).map((amount) => amount as Fen);
const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 14n }), { minLength: 1, maxLength: 60 });

describe('BH-7: the parts of a target', () => {
  it('add up to it to the fen, each within a fen of its exact part', () =>
    fc.assert(
      fc.property(totals, weights, (total, each) => {
        const whole = each.reduce((sum, weight) => sum + weight, 0n);
        fc.pre(whole > 0n);
        const parts = apportion(total, each);
        expect(sumFen(parts)).toBe(total);
        parts.forEach((part, index) => {
          const apart = part * whole - total * each[index]!;
          expect(apart > -whole && apart < whole).toBe(true);
        });
      }),
      { numRuns: 2_000 },
    ));

  it('give the fen left over to who lost most, the earlier of equals first', () => {
    expect(apportion(fen(100), [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(apportion(fen(101), [1n, 1n, 1n])).toEqual([34n, 34n, 33n]);
    expect(apportion(fen(10), [1n, 5n])).toEqual([2n, 8n]);
  });

  it('are nothing where nothing has a weight', () => expect(apportion(fen(100), [0n, 0n])).toEqual([0n, 0n]));

  it('keep what was set by hand and divide the rest, every part that moved with the reason', () =>
    expect(sharesOf(fen(1_000), [{ of: 'a', weight: 1n }, { of: 'b', weight: 1n }, { of: 'c', weight: 2n }], [{ of: 'a', amount: fen(100), reason: '新设' }])).toEqual([
      { of: 'a', weight: 1n, computed: 250n, amount: 100n, reason: '新设' },
      { of: 'b', weight: 1n, computed: 250n, amount: 300n, reason: '新设' },
      { of: 'c', weight: 2n, computed: 500n, amount: 600n, reason: '新设' },
    ]));

  it('have no reason where the basis alone gives them', () =>
    expect(sharesOf(fen(100), [{ of: 'a', weight: 1n }, { of: 'b', weight: 3n }], []).map(({ amount, reason }) => [amount, reason])).toEqual([[25n, null], [75n, null]]));
});
