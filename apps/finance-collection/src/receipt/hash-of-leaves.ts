import { nodeHash } from '@unionhall/database';

/** The hash of a complete subtree from its leaves' hashes; their number is a power of two. */
export function hashOfLeaves(leaves: readonly Buffer[]): Buffer {
  if (leaves.length === 1) return leaves[0]!;
  const middle = leaves.length / 2;
  return nodeHash(hashOfLeaves(leaves.slice(0, middle)), hashOfLeaves(leaves.slice(middle)));
}
