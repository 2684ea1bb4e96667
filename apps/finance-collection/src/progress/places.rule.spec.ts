import type { Fen } from '@unionhall/kernel';
import fc from 'fast-check';
import { placesOf, ratioOf } from './places.rule';

const of = (target: bigint, collected: bigint) => ({ target: target as Fen, collected: collected as Fen });

describe('BH-7: places of a month', () => {
  it('go by the part of the target that is collected; equals share one, and the next is left free', () =>
    expect(placesOf([of(100n, 50n), of(200n, 180n), of(10n, 5n), of(1_000n, 100n)])).toEqual([2, 1, 2, 4]));

  it('tell apart what is shown alike', () => {
    const [one, other] = [of(30_000_000n, 10_000_000n), of(30_000_000n, 10_000_001n)] as const;
    expect([ratioOf(one), ratioOf(other), placesOf([one, other])]).toEqual([3_333, 3_333, [2, 1]]);
  });

  it('are not given to who has no target', () => expect([placesOf([of(0n, 500n), of(10n, 0n)]), ratioOf(of(0n, 500n))]).toEqual([[null, 1], null]));

  it('can be negative in what is collected, when more is taken back than paid', () => expect(placesOf([of(10n, -1n), of(10n, 0n)])).toEqual([2, 1]));

  it('are as many as there are better ones, and one', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.bigInt({ min: 1n, max: 10n ** 12n }), fc.bigInt({ min: 0n, max: 10n ** 12n })), { maxLength: 30 }), (rows) => {
        const all = rows.map(([target, collected]) => of(target, collected));
        const places = placesOf(all);
        const byPlace = all.map((each, index) => ({ each, place: places[index]! })).toSorted((one, other) => one.place - other.place);
        const isInOrder = byPlace.slice(1).every(({ each }, index) => byPlace[index]!.each.collected * each.target >= each.collected * byPlace[index]!.each.target);
        expect(isInOrder && byPlace.every(({ place }, index) => place <= index + 1)).toBe(true);
      }),
    ));
});
