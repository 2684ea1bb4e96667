import { createHash } from 'node:crypto';

/**
 * A complete subtree: it covers the leaves `position * 2^level` up to, not including, `(position + 1) * 2^level`.
 * Its hash never changes again, so it is written once and kept.
 */
export interface MerkleNode {
  level: number;
  position: number;
  hash: Buffer;
}

/** Reads the hash of a stored complete subtree. All reads of one proof are asked for at once, so a reader may batch them. */
export type ReadNode = (level: number, position: number) => Promise<Buffer>;

/** What one leaf adds: the subtrees it completes (the leaf itself first) and the peaks of the tree it is now in. */
export interface Appended {
  nodes: MerkleNode[];
  peaks: Buffer[];
}

/** Leaves from `start` up to, not including, `end`. */
interface LeafRange {
  start: number;
  end: number;
}

/** The hash of a leaf: SHA-256(0x00 || data), 32 bytes (RFC 9162 §2.1.1). */
export function leafHash(data: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(0)).update(data).digest();
}

/** The hash of an inner node: SHA-256(0x01 || left || right), 32 bytes (RFC 9162 §2.1.1). */
export function nodeHash(left: Buffer, right: Buffer): Buffer {
  return createHash('sha256').update(Buffer.of(1)).update(left).update(right).digest();
}

/**
 * Adds one leaf to a tree of `size` leaves, in O(log n) and without reading a node.
 * @param peaks hashes of the complete subtrees the tree consists of, widest (leftmost) first; one per set bit of `size`.
 * @param hash the new leaf's `leafHash`.
 * @throws RangeError when `peaks` cannot be those of a tree of that size.
 */
export function appendLeaf(size: number, peaks: readonly Buffer[], hash: Buffer): Appended {
  if (peaks.length !== completeSubtrees({ start: 0, end: size }).length) {
    throw new RangeError(`A tree of ${size} leaves does not have ${peaks.length} peaks`);
  }
  const open = [...peaks];
  const nodes: MerkleNode[] = [{ level: 0, position: size, hash }];
  let joined = hash;
  for (let level = 1, width = size; width % 2 === 1; level += 1) {
    width = (width - 1) / 2;
    joined = nodeHash(open.pop() as Buffer, joined);
    nodes.push({ level, position: width, hash: joined });
  }
  return { nodes, peaks: [...open, joined] };
}

/** The root of the tree with these peaks (widest first); of no peaks it is SHA-256 of nothing (RFC 9162 §2.1.1). */
export function rootOf(peaks: readonly Buffer[]): Buffer {
  if (peaks.length === 0) return createHash('sha256').digest();
  return peaks.reduceRight((right, left) => nodeHash(left, right));
}

/**
 * The path that proves the leaf at `index` (from 0) to be in the tree of the first `size` leaves (RFC 9162 §2.1.3.1).
 * @returns hashes from the leaf's sibling up to the root's child.
 * @throws RangeError unless 0 ≤ index < size.
 */
export async function inclusionProof(read: ReadNode, index: number, size: number): Promise<Buffer[]> {
  if (!isCount(index) || !isCount(size) || index >= size) throw new RangeError(`No leaf ${index} in a tree of ${size} leaves`);
  const siblings: LeafRange[] = [];
  let { start, end }: LeafRange = { start: 0, end: size };
  while (end - start > 1) {
    const middle = start + largestPowerOfTwoBelow(end - start);
    siblings.unshift(index < middle ? { start: middle, end } : { start, end: middle });
    if (index < middle) end = middle;
    else start = middle;
  }
  return hashesOf(read, siblings);
}

/**
 * The path that proves the tree of the first `second` leaves to have begun as the tree of the first `first`
 * (RFC 9162 §2.1.4.1). Empty when `first` is 0 or equals `second`: nothing is left to prove but equal roots.
 * @throws RangeError unless 0 ≤ first ≤ second.
 */
export async function consistencyProof(read: ReadNode, first: number, second: number): Promise<Buffer[]> {
  if (!isCount(first) || !isCount(second) || first > second) throw new RangeError(`A tree of ${second} leaves never had ${first}`);
  if (first === 0) return [];
  const siblings: LeafRange[] = [];
  let { start, end }: LeafRange = { start: 0, end: second };
  while (end > first) {
    const middle = start + largestPowerOfTwoBelow(end - start);
    siblings.unshift(first <= middle ? { start: middle, end } : { start, end: middle });
    if (first <= middle) end = middle;
    else start = middle;
  }
  // From the first leaf on, this subtree is the old tree itself, whose root the verifier already holds.
  return hashesOf(read, start === 0 ? siblings : [{ start, end }, ...siblings]);
}

/**
 * Whether `path` leads from the leaf at `index` (from 0) to the root of the tree of `size` leaves (RFC 9162 §2.1.3.2).
 * @param leaf the leaf's `leafHash`, not its data.
 */
export function verifyInclusion(leaf: Buffer, index: number, size: number, path: readonly Buffer[], root: Buffer): boolean {
  if (!isCount(index) || !isCount(size) || index >= size || ![leaf, root, ...path].every(isHash)) return false;
  let node = index;
  let last = size - 1;
  let hash = leaf;
  for (const sibling of path) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      hash = nodeHash(sibling, hash);
      [node, last] = climbWhileLeft(node, last);
    } else {
      hash = nodeHash(hash, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && hash.equals(root);
}

/** Whether `path` proves the tree with `secondRoot` to have begun as the tree with `firstRoot` (RFC 9162 §2.1.4.2). */
export function verifyConsistency(first: number, second: number, firstRoot: Buffer, secondRoot: Buffer, path: readonly Buffer[]): boolean {
  if (!isCount(first) || !isCount(second) || first > second || ![firstRoot, secondRoot, ...path].every(isHash)) return false;
  if (first === 0) return path.length === 0 && firstRoot.equals(rootOf([])) && (second > 0 || secondRoot.equals(firstRoot));
  if (first === second) return path.length === 0 && firstRoot.equals(secondRoot);
  const oldTreeIsComplete = completeSubtrees({ start: 0, end: first }).length === 1;
  const [seed, ...siblings] = oldTreeIsComplete ? [firstRoot, ...path] : path;
  if (seed === undefined || path.length === 0) return false;
  let [node, last] = climbWhileRight(first - 1, second - 1);
  let [old, current] = [seed, seed];
  for (const sibling of siblings) {
    if (last === 0) return false;
    if (isOdd(node) || node === last) {
      old = nodeHash(sibling, old);
      current = nodeHash(sibling, current);
      [node, last] = climbWhileLeft(node, last);
    } else {
      current = nodeHash(current, sibling);
    }
    [node, last] = [half(node), half(last)];
  }
  return last === 0 && old.equals(firstRoot) && current.equals(secondRoot);
}

/** The complete subtrees a range of leaves consists of, widest first; the range starts on a multiple of its widest. */
function completeSubtrees({ start, end }: LeafRange): { level: number; position: number }[] {
  const subtrees = [];
  for (let from = start; from < end; ) {
    const level = wholeLog2(end - from);
    subtrees.push({ level, position: from / 2 ** level });
    from += 2 ** level;
  }
  return subtrees;
}

function hashesOf(read: ReadNode, ranges: readonly LeafRange[]): Promise<Buffer[]> {
  return Promise.all(
    ranges.map(async (range) => rootOf(await Promise.all(completeSubtrees(range).map(({ level, position }) => read(level, position))))),
  );
}

function largestPowerOfTwoBelow(width: number): number {
  return 2 ** wholeLog2(width - 1);
}

// A node that is a left child and also the last of its row has no sibling there: it is carried up until it is a right child.
function climbWhileLeft(node: number, last: number): [number, number] {
  while (!isOdd(node) && node !== 0) [node, last] = [half(node), half(last)];
  return [node, last];
}

function climbWhileRight(node: number, last: number): [number, number] {
  while (isOdd(node)) [node, last] = [half(node), half(last)];
  return [node, last];
}

// The number of binary digits, because Math.log2 rounds up just below large powers of two.
const wholeLog2 = (value: number): number => value.toString(2).length - 1;

// Arithmetic and not bit operators, which stop at 2^31 leaves.
const half = (value: number): number => Math.floor(value / 2);
const isOdd = (value: number): boolean => value % 2 === 1;
const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
const isHash = (value: Buffer): boolean => value.length === 32;
