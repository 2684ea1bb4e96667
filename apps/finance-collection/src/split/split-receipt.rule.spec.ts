import { sumFen } from '@unionhall/kernel';
import { seededRandom } from '@unionhall/testing';
import { splitFen } from './split-receipt.rule';

it.each([
  [100n, { grassroots: 6_000, upward: 4_000 }, [60n, 40n]],
  [1n, { grassroots: 6_000, upward: 4_000 }, [1n, 0n]],
  [3n, { grassroots: 4_000, upward: 6_000 }, [1n, 2n]],
  [1n, { grassroots: 5_000, upward: 5_000 }, [1n, 0n]],
  [-3n, { grassroots: 4_000, upward: 6_000 }, [-1n, -2n]],
  [7n, { grassroots: 0, upward: 10_000 }, [0n, 7n]],
])('CP-2: %d fen by %j is %j', (amount, table, parts) => expect(Object.values(splitFen(amount, table))).toEqual(parts));

it('CP-2: the parts are the receipt to the fen, each but the largest rounded down, over 10,000 random tables', () => {
  const random = seededRandom(20_260_310);
  const wrong: unknown[] = [];
  for (let run = 0; run < 10_000; run += 1) {
    const table = randomTable(random, 2 + random.below(6));
    const amount = BigInt(random.below(2 ** 31)) * BigInt(random.below(2 ** 20)) * (random.below(2) === 0 ? 1n : -1n);
    const parts = splitFen(amount, table);
    const [sign, whole] = amount < 0n ? [-1n, -amount] : [1n, amount];
    const largest = Math.max(...Object.values(table));
    const given = Object.keys(table).find((part) => table[part] === largest)!;
    const isRounded = Object.entries(table).every(([part, share]) => part === given || parts[part] === sign * ((whole * BigInt(share)) / 10_000n));
    const back = splitFen(-amount, table);
    if (sumFen(Object.values(parts)) !== amount || !isRounded || Object.keys(parts).some((part) => back[part] !== -parts[part]!)) wrong.push({ amount, table, parts });
  }
  expect(wrong).toEqual([]);
});

/** A table of so many parts that add up to 10,000 hundredths of a per cent. */
function randomTable(random: ReturnType<typeof seededRandom>, count: number): Record<string, number> {
  const cuts = Array.from({ length: count - 1 }, () => random.below(10_001)).sort((one, other) => one - other);
  return Object.fromEntries([...cuts, 10_000].map((cut, index) => [`part${index}`, cut - (cuts[index - 1] ?? 0)]));
}
