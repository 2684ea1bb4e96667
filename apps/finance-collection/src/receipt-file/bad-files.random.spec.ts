import { FileRefused } from '@unionhall/files';
import { bureauFile, freshRow, seededRandom, simulation, type TestHouse } from '@unionhall/testing';
import { badFile, type BadFile, waysToBeBad } from '../test/bad-files';
import { booked, collectionBalances, otherRows, preview, startReceiptHouse } from '../test/receipt-house';

const { seed, numRuns, timeout, tell } = simulation({ share: 2 * waysToBeBad.length, whole: 500 });
/** If it grows by more than this, a large file is held in memory. */
const MEMORY = 512 * 2 ** 20;

let house: TestHouse;
beforeAll(async () => {
  house = await startReceiptHouse();
  await booked(house, bureauFile([freshRow()]));
});
afterAll(() => house.stop());

it('refuses every bad file with its line and its reason, books nothing of it and holds none in memory', async () => {
  const random = seededRandom(seed);
  const before = await collectionBalances(house);
  // Of what the process held before this file: other specs ran in it.
  const heldBefore = held();
  const reached: Record<string, number> = {};
  for (let number = 0; number < numRuns; number += 1) {
    const { what, bytes, refused } = badFile(random, number);
    const found = await foundOf(bytes);
    expect({ number, what, ...found }).toEqual({ number, what, ...expectedOf(refused, found.refused) });
    reached[what] = (reached[what] ?? 0) + 1;
    expect(held() - heldBefore).toBeLessThan(MEMORY);
  }
  expect(await collectionBalances(house)).toEqual(before);
  tell(reached);
}, timeout);

function held(): number {
  const { arrayBuffers, heapUsed } = process.memoryUsage();
  return arrayBuffers + heapUsed;
}

function expectedOf(refused: BadFile['refused'], door: string): object {
  if (typeof refused === 'object') return { refused: 'row', lines: [refused.line], hasReason: true };
  return refused === 'upload' || (refused === 'either' && door === 'upload') ? { refused: 'upload' } : { refused: 'file', hasReason: true };
}

/** How far a file is let in, and whether it is said why. */
async function foundOf(bytes: Buffer): Promise<{ readonly refused: string; readonly lines?: readonly number[]; readonly hasReason?: boolean }> {
  try {
    const file = await preview(house, bytes);
    if (file.state === 'REFUSED') return { refused: 'file', hasReason: file.refusals!.length > 0 && file.refusals!.every(({ message }) => message.length > 5) };
    const rows = (await otherRows(house, file)).filter(({ fate }) => fate === 'REFUSED');
    return { refused: 'row', lines: rows.map(({ line }) => line), hasReason: rows.every(({ refusals }) => refusals.length > 0 && refusals.every(({ message }) => message.length > 5)) };
  } catch (error) {
    if (error instanceof FileRefused) return { refused: 'upload' };
    throw error;
  }
}
