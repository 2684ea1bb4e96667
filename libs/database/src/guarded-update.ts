import { HouseError } from '@unionhall/contracts';
import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity';

/** An object that acts change: its version rises by one with each change. */
export interface Versioned {
  id: string;
  version: number;
}

/**
 * Changes one row, only if it is still at the version that was read, and returns it as changed.
 * Throws CONFLICT when another transaction came first; TypeORM's own save would overwrite it.
 */
export async function guardedUpdate<Entity extends ObjectLiteral & Versioned>(
  tx: EntityManager,
  entity: EntityTarget<Entity>,
  current: Entity,
  changes: Partial<Entity>,
): Promise<Entity> {
  const next = { ...changes, version: current.version + 1 };
  const { affected } = await tx
    .createQueryBuilder()
    .update(entity)
    .set(next as unknown as QueryDeepPartialEntity<Entity>)
    .where('id = :id AND version = :version', { id: current.id, version: current.version })
    .execute();
  if (affected !== 1) throw new HouseError('CONFLICT', { reason: 'changed-meanwhile', id: current.id });
  return Object.assign(Object.create(Object.getPrototypeOf(current) as object) as Entity, current, next);
}

/** Inserts one row and returns it. */
export async function insertRow<Entity extends ObjectLiteral>(tx: EntityManager, entity: EntityTarget<Entity>, row: Entity): Promise<Entity> {
  await tx.createQueryBuilder().insert().into(entity).values(row as QueryDeepPartialEntity<Entity>).updateEntity(false).execute();
  return row;
}
