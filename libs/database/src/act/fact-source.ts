import { notFound, staleVersion } from '@unionhall/contracts';
import type { LocalDate } from '@unionhall/kernel';
import type { ParameterName } from '@unionhall/rulebook';
import type { EntityManager, FindOptionsWhere } from 'typeorm';
import type { Versioned } from '../guarded-update';
import type { Loaders } from '../loaders';
import type { PersonalData } from '../personal-data/personal-data';
import type { Statements } from '../rows';
import type { ClassOf } from './class-of';
import type { AskedFact } from './ask';

/** A parameter as if it had another value from a day on, whatever is decided later. */
export interface Supposition {
  readonly name: ParameterName;
  readonly from: LocalDate;
  readonly value: string;
}

/**
 * Where an act gets its facts. In the act's transaction it locks; for "may I?" it reads through the request's
 * loaders and locks nothing, so that a page of a hundred objects costs as many statements as one.
 */
export interface FactSource {
  /** The statements of this source, for a query that is more than a row by its id. */
  readonly statements: Statements;
  /** Whether rows are locked: a query of your own adds FOR UPDATE exactly then. */
  readonly locking: boolean;
  /** For the blind index of a classified value, so that a rule can ask whether it is known [CP-8]. */
  readonly personalData: PersonalData;
  /** Which facts of other departments were read from a copy, and in which version: kept in the act's entry. */
  readonly relied: AskedFact[];
  /** The loaders behind an unlocked source; in a transaction every read is fresh. */
  readonly loaders: Loaders | null;
  /** The parameter that is supposed to have had another value; only where past acts are replayed. */
  readonly supposed?: Supposition;
  /** The row the act will change. Throws NOT_FOUND, or CONFLICT when `expectedVersion` is given and past. */
  toChange<Entity extends Versioned>(entity: ClassOf<Entity>, id: string, expectedVersion?: number): Promise<Entity>;
  /** A row the act relies on: nobody changes it until the act is through. Throws NOT_FOUND. */
  toRead<Entity extends { id: string }>(entity: ClassOf<Entity>, id: string): Promise<Entity>;
  /** A row that may be missing. */
  find<Entity extends { id: string }>(entity: ClassOf<Entity>, id: string): Promise<Entity | null>;
  /** The rows that belong to another row, oldest first. */
  children<Entity extends { id: string }>(entity: ClassOf<Entity>, column: keyof Entity & string, parentId: string): Promise<Entity[]>;
}

/** The source inside a transaction. Locks are taken in the order of the calls: parents before children. */
export function lockingSource(manager: EntityManager, personalData: PersonalData): FactSource {
  const one = <Entity extends { id: string }>(entity: ClassOf<Entity>, id: string, mode: 'pessimistic_write' | 'pessimistic_read') =>
    manager.findOne(entity, { where: { id } as FindOptionsWhere<Entity>, lock: { mode } });
  return {
    statements: manager,
    personalData,
    relied: [],
    locking: true,
    loaders: null,
    toChange: async (entity, id, expectedVersion) => atVersion(present(await one(entity, id, 'pessimistic_write'), entity, id), entity, expectedVersion),
    toRead: async (entity, id) => present(await one(entity, id, 'pessimistic_read'), entity, id),
    find: (entity, id) => one(entity, id, 'pessimistic_read'),
    children: (entity, column, parentId) =>
      manager
        .createQueryBuilder(entity, 'child')
        .where(`child.${column} = :parentId`, { parentId })
        .orderBy('child.id')
        .setLock('pessimistic_write')
        .getMany(),
  };
}

/** The source behind `permissions`: of each object as it is now, whatever version the page that asks has seen. */
export function permissionSource(loaders: Loaders, personalData: PersonalData): FactSource {
  const source = readingSource(loaders, personalData);
  return { ...source, toChange: (entity, id) => source.toRead(entity, id) };
}

/** The source behind `dryRun`, and of what is asked before an act. */
export function readingSource(loaders: Loaders, personalData: PersonalData): FactSource {
  return {
    statements: loaders.statements,
    personalData,
    relied: [],
    locking: false,
    loaders,
    toChange: async (entity, id, expectedVersion) => atVersion(present(await loaders.byId(entity, id), entity, id), entity, expectedVersion),
    toRead: async (entity, id) => present(await loaders.byId(entity, id), entity, id),
    find: (entity, id) => loaders.byId(entity, id),
    children: (entity, column, parentId) => loaders.children(entity, column, parentId),
  };
}

function present<Entity>(row: Entity | null, entity: ClassOf<Entity>, id: string): Entity {
  if (row === null) throw notFound(entity.name, id);
  return row;
}

function atVersion<Entity extends Versioned>(row: Entity, entity: ClassOf<Entity>, expectedVersion?: number): Entity {
  if (expectedVersion !== undefined && row.version !== expectedVersion) throw staleVersion(entity.name, row.id, expectedVersion, row.version);
  return row;
}
