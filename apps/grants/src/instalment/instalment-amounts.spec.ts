import { sumFen } from '@unionhall/kernel';
import fc from 'fast-check';
import { instalmentAmounts } from './instalment-amounts';

/** Shares in hundredths of a per cent that make a whole, from random weights. */
const shares = fc.array(fc.integer({ min: 1, max: 1_000 }), { minLength: 1, maxLength: 8 }).map((weights) => {
  const whole = weights.reduce((sum, weight) => sum + weight, 0);
  const rounded = weights.map((weight) => Math.floor((weight * 10_000) / whole));
  return rounded.map((share, index) => (index === 0 ? share + 10_000 - rounded.reduce((sum, each) => sum + each, 0) : share));
});

describe('instalmentAmounts', () => {
  it('divides 20,000 yuan into 60 and 40 per cent [CP-7]', () => expect(instalmentAmounts(20_000_00n, [6_000, 4_000])).toEqual([12_000_00n, 8_000_00n]));

  it('gives what is left over to the first', () => {
    expect(instalmentAmounts(1_00n, [3_333, 3_333, 3_334])).toEqual([34n, 33n, 33n]);
    expect(instalmentAmounts(1n, [6_000, 4_000])).toEqual([1n, 0n]);
  });

  it('adds up to the award to the fen, never below zero, whatever the plan', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), shares, (award, plan) => {
        const amounts = instalmentAmounts(award, plan);
        expect(sumFen(amounts)).toBe(award);
        expect(amounts.every((amount) => amount >= 0n)).toBe(true);
        // Only the first differs from its share, and by less than a fen for each instalment.
        amounts.forEach((amount, index) => expect(amount - (award * BigInt(plan[index]!)) / 10_000n).toBeLessThanOrEqual(index === 0 ? BigInt(plan.length) : 0n));
      }),
    );
  });
});
