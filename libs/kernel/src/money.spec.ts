import fc from 'fast-check';
import { fenFromYuan, sumFen, yuanFromFen } from './money';

describe('fenFromYuan', () => {
  it.each([
    ['20000', 2_000_000n],
    ['20000.5', 2_000_050n],
    ['0.01', 1n],
    ['-0.01', -1n],
    ['9999999999999999.99', 999_999_999_999_999_999n],
  ])('reads %s', (yuan, fen) => expect(fenFromYuan(yuan)).toBe(fen));

  it.each(['', '1,234.50', '1e3', '1.005', '.5', '5.', '+5', ' 5', '\uff11\uff12', '99999999999999999'])(
    'refuses %j',
    (text) => expect(() => fenFromYuan(text)).toThrow(RangeError),
  );

  it('is undone by yuanFromFen', () => {
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 18n) + 1n, max: 10n ** 18n - 1n }), (fen) => fenFromYuan(yuanFromFen(fen)) === fen));
  });
});

it.each([[0n, '0.00'], [1n, '0.01'], [-1n, '-0.01'], [100n, '1.00'], [-2_000_000n, '-20000.00']])('writes %d fen', (fen, yuan) => expect(yuanFromFen(fen)).toBe(yuan));
it('sums amounts', () => expect([sumFen([1n, 2n, -4n]), sumFen([])]).toEqual([-1n, 0n]));
