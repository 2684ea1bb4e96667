import { globSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { Readable } from 'node:stream';
import { type Department, publicCaller, type Role } from '@unionhall/contracts';
import { fileTypes } from '@unionhall/files';
import { type Claims, definitions, type GraphClient, loadDemonstration } from '@unionhall/standalone';
import { operation, startTestHouse, type TestHouse } from '@unionhall/testing';
import { operationsFolder } from '../project-folder';

/** Starts all departments and loads the demonstration federation through their acts. */
export async function startDemonstrationHouse(): Promise<{ house: TestHouse; client: GraphClient }> {
  const house = await startTestHouse(...definitions);
  const client = clientOf(house);
  await loadDemonstration(client, house.now, () => undefined);
  await house.settle();
  return { house, client };
}

/** The client the demonstration is loaded with, straight to the department an operation is documented for. */
function clientOf(house: TestHouse): GraphClient {
  const departmentOf = new Map(globSync('*/*.graphql', { cwd: operationsFolder }).map((file) => [basename(file, '.graphql'), dirname(file) as Department]));
  const run: GraphClient['run'] = async <Data>(claims: Claims | null, name: string, variables?: Readonly<Record<string, unknown>>): Promise<Data> => {
    const { data, errors } = await house.send<Data>(departmentOf.get(name)!, callerOf(claims), operation(name), { ...variables });
    if (errors || !data) throw new Error(`${name}: ${JSON.stringify(errors)}`);
    return data;
  };
  return {
    token: () => Promise.reject(new Error('callers are passed as values')),
    send: () => Promise.reject(new Error('documented operations only')),
    run,
    act: async <Result>(claims: Claims, name: string, input: Readonly<Record<string, unknown>>): Promise<Result> => {
      const [payload] = Object.values(await run<Record<string, { refusals: unknown[] } & Record<string, unknown>>>(claims, name, { input }));
      if (!payload || payload.refusals.length > 0) throw new Error(`${name} was refused: ${JSON.stringify(payload?.refusals)}`);
      return Object.entries(payload).find(([field]) => field !== 'refusals' && field !== 'record')![1] as Result;
    },
    upload: async (_claims, content) => (await house.files.put(Readable.from([Buffer.from(content)]), { maximumBytes: 1_000_000, allowedTypes: fileTypes })).sha256,
  };
}

function callerOf(claims: Claims | null) {
  if (!claims) return publicCaller;
  return { ...publicCaller, personId: claims.unionhall_person, roles: (claims.roles ?? []) as Role[], employerId: claims.unionhall_employer ?? null };
}
