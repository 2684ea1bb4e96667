import fc from 'fast-check';
import { canonicalJson, sha256Hex } from './canonical';

describe('canonicalJson', () => {
  it('gives the example of RFC 8785 section 3.2.3', () => {
    const input = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(input))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('sorts keys by UTF-16 code units, as RFC 8785 section 3.2.3 asks', () => {
    const keys = ['\u20ac', '\r', '\ufb33', '1', '\ud83d\ude00', '\u0080', '\u00f6'];
    const sorted = Object.keys(JSON.parse(canonicalJson(Object.fromEntries(keys.map((key) => [`k${key}`, 0])))) as object);
    expect(sorted).toEqual(['\r', '1', '\u0080', '\u00f6', '\u20ac', '\ud83d\ude00', '\ufb33'].map((key) => `k${key}`));
  });

  it('does not depend on the order of keys and loses nothing', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(withKeysReversed(value))).toBe(text);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it('takes a value with toJSON as what it returns', () => {
    expect(canonicalJson({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });

  it.each([
    ['undefined', undefined],
    ['undefined', { a: { b: undefined } }],
    ['undefined', [1, undefined]],
    ['undefined', Array(1)],
    ['NaN', { a: Number.NaN }],
    ['Infinity', Infinity],
    ['-Infinity', [-Infinity]],
    ['bigint', { amount: 10n }],
    ['function', { a: () => 1 }],
    ['symbol', [Symbol('a')]],
    ['a Map or Set', { a: new Map() }],
    ['a Map or Set', new Set()],
    ['a lone surrogate', ['\ud800']],
    ['a key with a lone surrogate', { '\udc00': 1 }],
    ['bigint', { toJSON: () => 1n }],
  ])('refuses %s', (what, value) => {
    expect(() => canonicalJson(value)).toThrow(new RegExp(`^No canonical JSON for ${what} at \\$`));
  });

  it('names the path of what it refuses', () => {
    expect(() => canonicalJson({ lines: [{ amount: 1 }, { amount: 2n }] })).toThrow('bigint at $.lines[1].amount');
  });
});

describe('sha256Hex', () => {
  it('hashes text as UTF-8 and bytes as they are', () => {
    expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    expect(sha256Hex(Buffer.from('工会'))).toBe(sha256Hex('工会'));
  });
});

function withKeysReversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withKeysReversed);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, withKeysReversed(item)]),
  );
}
