import type { Department } from '@unionhall/contracts';
import type { DepartmentSchema, Subscription } from '@unionhall/database';
import { getMetadataArgsStorage } from 'typeorm';
import { buildSubgraph, type Subgraph } from '../subgraph/build-subgraph';
import { mutationsOf } from '../subgraph/mutations-of-acts';
import { replayResolver } from '../replay/replay-resolver';
import { trailResolver } from '../trail/trail-resolver';
import type { DepartmentDefinition } from './definition';
import type { DepartmentPart } from './department-part';

/** A department as its `subgraph.ts` writes it down. */
export interface DepartmentPlan {
  readonly department: Department;
  readonly parts: readonly DepartmentPart[];
  readonly schema: Omit<DepartmentSchema, 'department'>;
  /** What it does about the events of others: the whole list. */
  readonly subscriptions: readonly Subscription[];
}

/** Puts the parts of a department together. */
export function defineDepartment({ department, parts, schema, subscriptions }: DepartmentPlan): DepartmentDefinition {
  const all = <Kind extends 'acts' | 'entities' | 'jobs' | 'lives' | 'replays' | 'resolvers' | 'stubs'>(kind: Kind) => parts.flatMap((part) => [...(part[kind] ?? [])]) as NonNullable<DepartmentPart[Kind]>[number][];
  const acts = all('acts');
  const lives = all('lives');
  const replays = all('replays');
  const entities = [...all('entities'), ...lives.map(({ step }) => step)];
  const build = () =>
    buildSubgraph({
      resolvers: [...trailResolver(department, acts.filter(({ published }) => published).map(({ name }) => name)), ...(replays.length > 0 ? [replayResolver(department, replays)] : []), ...all('resolvers'), mutationsOf(acts)],
      entities,
      stubs: all('stubs'),
      references: Object.assign({}, ...parts.map(({ references }) => references)),
    });
  let built: Subgraph | undefined;
  return {
    department,
    subgraph: () => (built ??= build()),
    entities,
    schema: { department, ...schema },
    subscriptions,
    acts,
    jobs: all('jobs'),
    replayedParameters: [...new Set(replays.flatMap(({ parameters }) => parameters))].toSorted(),
    transitions: Object.assign(Object.fromEntries(lives.map(({ entity, transitions }) => [tableOf(entity), transitions])), ...parts.map(({ transitions }) => transitions)),
  };
}

function tableOf(entity: Function): string {
  const name = getMetadataArgsStorage().tables.find(({ target }) => target === entity)?.name;
  if (!name) throw new Error(`${entity.name} names no table`);
  return name;
}
