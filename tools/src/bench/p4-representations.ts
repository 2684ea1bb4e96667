import type { Caller, Department } from '@unionhall/contracts';
import { createGateway } from '@unionhall/gateway';
import type { SubgraphRequest } from '@unionhall/graphql';
import { readFile } from 'node:fs/promises';
import { supergraphFile } from '../project-folder';
import { callers } from './callers';
import type { CountingHouse } from './counting-house';
import type { Figure } from './figure';
import { leadersAndStudios, studioRegister } from './operations';

const REQUESTS = 20;
const SILENT = { error: () => undefined, debug: () => undefined };

/** P4: how many representations reach the subgraphs for each distinct one, counted as they arrive. */
export async function representations({ house }: CountingHouse): Promise<Figure[]> {
  let sent = 0;
  let distinct = 0;
  const count = ({ variables }: SubgraphRequest) => {
    const arrived = variables['representations'];
    if (!Array.isArray(arrived)) return;
    sent += arrived.length;
    distinct += new Set(arrived.map((each) => JSON.stringify(each))).size;
  };
  const counted = [...house.departments].map(([department, running]) => [
    department,
    { readiness: running.readiness, execute: (request: SubgraphRequest) => (count(request), running.execute(request)) },
  ]);
  let asking = 0;
  const gateway = await createGateway({
    supergraphSdl: await readFile(supergraphFile, 'utf8'),
    subgraphs: Object.fromEntries(counted) as Partial<Record<Department, never>>,
    callers: { people: { callerOf: async (): Promise<Caller> => callers[asking % callers.length]! } },
    log: SILENT,
    production: false,
  });
  try {
    for (asking = 0; asking < REQUESTS; asking += 1) {
      for (const { query, variables } of [studioRegister, leadersAndStudios]) {
        const response = await gateway.server.inject({ method: 'POST', url: '/graphql', payload: { query, variables: variables(asking) } });
        if (response.statusCode !== 200 || response.json<{ errors?: unknown }>().errors) throw new Error(`no answer to count: ${response.body.slice(0, 500)}`);
      }
    }
  } finally {
    await gateway.stop();
  }
  if (sent === 0) throw new Error('no representation reached a subgraph');
  return [{ bar: 'P4', what: 'representations sent / distinct', ratio: sent / distinct, floor: 1, aim: 1, absolute: `${sent} / ${distinct}` }];
}
