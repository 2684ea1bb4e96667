import { type Department, departments } from '@unionhall/contracts';
import type { TokenMint } from '@unionhall/graphql';
import { localSubgraph } from './local-subgraph';
import { remoteSubgraph } from './remote-subgraph';
import type { Subgraph, SubgraphTargets } from './target';

/**
 * The ways to all subgraphs.
 * @throws {Error} when a subgraph has an address but there is no mint to sign its tokens
 */
export function openSubgraphs(targets: SubgraphTargets, mint: TokenMint | undefined): ReadonlyMap<Department, Subgraph> {
  const open = new Map<Department, Subgraph>();
  for (const department of departments) {
    const target = targets[department];
    if (!target) continue;
    if ('execute' in target) open.set(department, localSubgraph(target));
    else if (mint) open.set(department, remoteSubgraph(department, target, mint));
    else throw new Error(`${department} has an address, but the gateway has no key to sign its requests with`);
  }
  return open;
}
