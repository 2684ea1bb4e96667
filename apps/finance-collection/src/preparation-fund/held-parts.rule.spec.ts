import { sumFen } from '@unionhall/kernel';
import { seededRandom } from '@unionhall/testing';
import { splitFen } from '../split/split-receipt.rule';
import { heldParts } from './held-parts.rule';

const parts = (amount: bigint, matches: [string, bigint][], employerId: string | null = 'payer') =>
  Object.fromEntries(heldParts({ amount, grassrootsShare: 6_000, employerId, matches: matches.map(([unit, fen]) => ({ employerId: unit, amount: fen })) }));

it('CP-3: the part of a receipt nobody matched is the payer’s', () => expect(parts(1_001n, [])).toEqual({ payer: 601n }));
it('CP-3: what was matched is another unit’s, the rest the payer’s', () => expect(parts(1_001n, [['other', 1n], ['third', 500n]])).toEqual({ other: 1n, third: 300n, payer: 300n }));
it('CP-3: of an unknown payer’s the rest is nobody’s', () => expect(parts(1_000n, [['other', 1_000n]], null)).toEqual({ other: 600n }));
it('CP-3: what takes it back follows it', () => expect(parts(-1_001n, [['other', 1n], ['third', 500n]])).toEqual({ other: -1n, third: -300n, payer: -300n }));

it('CP-3: the parts add up to the receipt’s, to the fen, over 2,000 random receipts', () => {
  const random = seededRandom(20_261_201);
  const wrong: unknown[] = [];
  for (let run = 0; run < 2_000; run += 1) {
    const [amount, grassrootsShare] = [BigInt(1 + random.below(10_000_000)), random.below(10_001)];
    const matches = Array.from({ length: random.below(5) }, (_, index) => ({ employerId: `unit ${index}`, amount: (amount * BigInt(1 + random.below(50))) / 250n }));
    const sum = sumFen(heldParts({ amount, grassrootsShare, employerId: null, matches }).values());
    if (sum !== splitFen(amount, { grassroots: grassrootsShare, upward: 10_000 - grassrootsShare }).grassroots) wrong.push({ amount, grassrootsShare, matches });
  }
  expect(wrong).toEqual([]);
});
