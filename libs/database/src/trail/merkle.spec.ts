import fc from 'fast-check';
import { appendLeaf, consistencyProof, inclusionProof, leafHash, nodeHash, rootOf, verifyConsistency, verifyInclusion } from './merkle';
import type { ReadNode } from './merkle';

const LARGEST = 130;
const hex = (text: string): Buffer => Buffer.from(text, 'hex');

// The leaves and roots that Certificate Transparency implementations test RFC 6962 and 9162 with.
const VECTORS: [leaf: string, rootUpToHere: string][] = [
  ['', '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d'],
  ['00', 'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'],
  ['10', 'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77'],
  ['2021', 'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7'],
  ['3031', '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4'],
  ['40414243', '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef'],
  ['5051525354555657', 'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c'],
  ['606162636465666768696a6b6c6d6e6f', '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328'],
];

describe('a Merkle tree kept as complete subtrees', () => {
  const tree = grow(Array.from({ length: LARGEST }, (_, index) => Buffer.from(`leaf ${index}`)));

  it('has the published roots of the Certificate Transparency vectors', () => {
    expect(rootOf([]).toString('hex')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
    const { roots } = grow(VECTORS.map(([leaf]) => hex(leaf)));
    expect(roots.slice(1).map((root) => root.toString('hex'))).toEqual(VECTORS.map(([, root]) => root));
  });

  it('gives the published proofs of the Certificate Transparency vectors', async () => {
    const { read } = grow(VECTORS.map(([leaf]) => hex(leaf)));
    expect((await inclusionProof(read, 5, 8)).map((hash) => hash.toString('hex'))).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
    expect((await consistencyProof(read, 6, 8)).map((hash) => hash.toString('hex'))).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ]);
  });

  it('has the root, every inclusion path and every consistency path of the recursive definition', async () => {
    const wrong: string[] = [];
    for (let size = 1; size <= LARGEST; size += 1) {
      const leaves = tree.leaves.slice(0, size);
      const root = tree.root(size);
      if (!root.equals(referenceRoot(leaves))) wrong.push(`root of ${size}`);
      for (let index = 0; index < size; index += 1) {
        const path = await inclusionProof(tree.read, index, size);
        if (!samePath(path, referencePath(index, leaves))) wrong.push(`path of ${index} in ${size}`);
        if (!verifyInclusion(tree.leaf(index), index, size, path, root)) wrong.push(`inclusion of ${index} in ${size}`);
      }
      for (let first = 1; first <= size; first += 1) {
        const path = await consistencyProof(tree.read, first, size);
        if (!samePath(path, referenceSubproof(first, leaves, true))) wrong.push(`path from ${first} to ${size}`);
        if (!verifyConsistency(first, size, tree.root(first), root, path)) wrong.push(`consistency of ${first} and ${size}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('reads only stored nodes, at most two for each level', async () => {
    const wrong: string[] = [];
    for (let size = 1; size <= LARGEST; size += 1) {
      const limit = 2 * Math.ceil(Math.log2(size + 1));
      for (let index = 0; index < size; index += 1) {
        if ((await readsOf((read) => inclusionProof(read, index, size))) > limit) wrong.push(`inclusion of ${index} in ${size}`);
        if ((await readsOf((read) => consistencyProof(read, index, size))) > limit) wrong.push(`consistency of ${index} and ${size}`);
      }
    }
    expect(wrong).toEqual([]);
  });

  it('stores each complete subtree exactly once', () => {
    expect(tree.stored.size).toBe(tree.writes);
    expect(tree.writes).toBe(referenceCompleteSubtrees(LARGEST));
  });

  it('names positions rightly beyond 32 bits', () => {
    const size = 2 ** 40 - 1;
    const peaks = Array.from({ length: 40 }, (_, index) => leafHash(Buffer.of(index)));
    const appended = appendLeaf(size, peaks, leafHash(Buffer.from('last')));
    expect(appended.nodes.map(({ level, position }) => [level, position])).toEqual(
      Array.from({ length: 41 }, (_, level) => [level, 2 ** (40 - level) - 1]),
    );
    expect(appended.peaks).toHaveLength(1);
  });

  it('refuses an inclusion path with anything about it changed', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), fc.nat(), async (size, a, b, bit) => {
        const index = a % size;
        const [leaf, root, path] = [tree.leaf(index), tree.root(size), await inclusionProof(tree.read, index, size)];
        const other = b % size;
        for (const tampered of tamperedPaths(path, b, bit)) expect(verifyInclusion(leaf, index, size, tampered, root)).toBe(false);
        expect(verifyInclusion(flipped(leaf, bit), index, size, path, root)).toBe(false);
        expect(verifyInclusion(leaf, index, size, path, flipped(root, bit))).toBe(false);
        expect(verifyInclusion(leaf, other, size, path, root)).toBe(other === index);
        expect(verifyInclusion(tree.leaf(other), index, size, path, root)).toBe(other === index);
        for (const outside of [-1, size, 0.5, Number.NaN]) expect(verifyInclusion(leaf, outside, size, path, root)).toBe(false);
      }),
    );
  });

  it('refuses a consistency path with anything about it changed', async () => {
    await fc.assert(
      fc.asyncProperty(sizes, fc.nat(), fc.nat(), fc.nat(), async (second, a, b, bit) => {
        const first = 1 + (a % second);
        const [old, current, path] = [tree.root(first), tree.root(second), await consistencyProof(tree.read, first, second)];
        for (const tampered of tamperedPaths(path, b, bit)) expect(verifyConsistency(first, second, old, current, tampered)).toBe(false);
        expect(verifyConsistency(first, second, flipped(old, bit), current, path)).toBe(false);
        expect(verifyConsistency(first, second, old, flipped(current, bit), path)).toBe(false);
        expect(verifyConsistency(second + 1, second, old, current, path)).toBe(false);
        expect(verifyConsistency(-1, second, old, current, path)).toBe(false);
        expect(verifyConsistency(first, second, old, old, [])).toBe(first === second);
      }),
    );
  });

  it('holds every tree to be a continuation of the empty one, and only by an empty path', async () => {
    expect(await consistencyProof(tree.read, 0, 7)).toEqual([]);
    expect(verifyConsistency(0, 7, rootOf([]), tree.root(7), [])).toBe(true);
    expect(verifyConsistency(0, 0, rootOf([]), rootOf([]), [])).toBe(true);
    expect(verifyConsistency(0, 0, rootOf([]), tree.root(1), [])).toBe(false);
    expect(verifyConsistency(0, 7, tree.root(1), tree.root(7), [])).toBe(false);
    expect(verifyConsistency(0, 7, rootOf([]), tree.root(7), [tree.root(1)])).toBe(false);
  });

  it('refuses to prove what is not in the tree', async () => {
    await expect(inclusionProof(tree.read, 5, 5)).rejects.toThrow(RangeError);
    await expect(inclusionProof(tree.read, -1, 5)).rejects.toThrow(RangeError);
    await expect(consistencyProof(tree.read, 6, 5)).rejects.toThrow(RangeError);
    expect(() => appendLeaf(3, [tree.root(1)], tree.leaf(0))).toThrow(RangeError);
  });

  const sizes = fc.integer({ min: 1, max: LARGEST });

  async function readsOf(prove: (read: ReadNode) => Promise<Buffer[]>): Promise<number> {
    let reads = 0;
    await prove((level, position) => {
      reads += 1;
      return tree.read(level, position);
    });
    return reads;
  }
});

function grow(data: Buffer[]) {
  const leaves = data.map(leafHash);
  const stored = new Map<string, Buffer>();
  const roots = [rootOf([])];
  let peaks: Buffer[] = [];
  let writes = 0;
  leaves.forEach((leaf, size) => {
    const appended = appendLeaf(size, peaks, leaf);
    peaks = appended.peaks;
    writes += appended.nodes.length;
    for (const { level, position, hash } of appended.nodes) stored.set(`${level}/${position}`, hash);
    roots.push(rootOf(peaks));
  });
  const read: ReadNode = async (level, position) => {
    const hash = stored.get(`${level}/${position}`);
    if (hash === undefined) throw new Error(`No complete subtree ${level}/${position}`);
    return hash;
  };
  return { leaves, stored, roots, writes, read, leaf: (index: number) => leaves[index] as Buffer, root: (size: number) => roots[size] as Buffer };
}

function samePath(path: readonly Buffer[], expected: readonly Buffer[]): boolean {
  return path.length === expected.length && Buffer.concat(path).equals(Buffer.concat(expected));
}

function flipped(hash: Buffer, bit: number): Buffer {
  const copy = Buffer.from(hash);
  const at = Math.floor(bit / 8) % copy.length;
  copy.writeUInt8(copy.readUInt8(at) ^ (1 << bit % 8), at);
  return copy;
}

/** One change of each kind a path of hashes can suffer; `at` chooses the element. */
function tamperedPaths(path: readonly Buffer[], at: number, bit: number): Buffer[][] {
  const extra = leafHash(Buffer.from('not in the tree'));
  const longer = [[...path, extra], [extra, ...path]];
  if (path.length === 0) return longer;
  const index = at % path.length;
  const element = path[index] as Buffer;
  return [
    ...longer,
    path.toSpliced(index, 1),
    path.toSpliced(index, 1, flipped(element, bit)),
    path.toSpliced(index, 1, element.subarray(1)),
    path.toSpliced(index, 1, element, element),
    ...(path.length > 1 ? [path.toReversed()] : []),
  ];
}

// RFC 9162 §2.1.1, §2.1.3.1 and §2.1.4.1 word for word, to compare with; subtrees are remembered to keep 17,000 proofs quick.
const remembered = new Map<string, Buffer>();
const split = (size: number): number => {
  let k = 1;
  while (k * 2 < size) k *= 2;
  return k;
};

function referenceRoot(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0] as Buffer;
  const key = `${leaves.length}/${(leaves[0] as Buffer).toString('hex')}`;
  const k = split(leaves.length);
  const root = remembered.get(key) ?? nodeHash(referenceRoot(leaves.slice(0, k)), referenceRoot(leaves.slice(k)));
  remembered.set(key, root);
  return root;
}

function referencePath(index: number, leaves: readonly Buffer[]): Buffer[] {
  if (leaves.length === 1) return [];
  const k = split(leaves.length);
  return index < k
    ? [...referencePath(index, leaves.slice(0, k)), referenceRoot(leaves.slice(k))]
    : [...referencePath(index - k, leaves.slice(k)), referenceRoot(leaves.slice(0, k))];
}

function referenceSubproof(first: number, leaves: readonly Buffer[], oldTree: boolean): Buffer[] {
  if (first === leaves.length) return oldTree ? [] : [referenceRoot(leaves)];
  const k = split(leaves.length);
  return first <= k
    ? [...referenceSubproof(first, leaves.slice(0, k), oldTree), referenceRoot(leaves.slice(k))]
    : [...referenceSubproof(first - k, leaves.slice(k), false), referenceRoot(leaves.slice(0, k))];
}

function referenceCompleteSubtrees(size: number): number {
  let count = 0;
  for (let width = 1; width <= size; width *= 2) count += Math.floor(size / width);
  return count;
}
