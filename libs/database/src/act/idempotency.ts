import { HouseError } from '@unionhall/contracts';
import { Column, Entity, type EntityManager, PrimaryColumn } from 'typeorm';
import { MomentColumn, ReferenceColumn } from '../columns';
import { isDuplicate } from '../transaction';
import type { PersonalData } from '../personal-data/personal-data';
import { canonicalJson } from '../trail/canonical';
import type { ActRecord } from './record';

/** The key under which a person's act is done once, and what it answered. */
@Entity('idempotency_key')
export class IdempotencyKey {
  @PrimaryColumn({ type: 'char', length: 36 })
  personId: string;

  @PrimaryColumn({ type: 'varchar', length: 100, name: 'idempotency_key' })
  key: string;

  @Column({ type: 'varchar', length: 100 })
  act: string;

  /**
   * Keyed hash of the canonical input: the same key with another input is a mistake of the caller. Null where the key
   * it was made with is gone, as for acts before there was one: then person, key and act are enough to be the same click.
   */
  @Column({ type: 'char', length: 64, nullable: true })
  inputHmac: string | null;

  @ReferenceColumn()
  actId: string;

  /** The object of the act; null until the act's write is through, in the same transaction. */
  @ReferenceColumn({ nullable: true })
  objectId: string | null;

  @Column({ type: 'json', nullable: true })
  record: ActRecord | null;

  @MomentColumn()
  at: Date;
}

/** What a key stands for before the act runs. */
export interface Claim {
  readonly personId: string;
  readonly key: string;
  readonly act: string;
  readonly input: object;
  readonly actId: string;
  readonly at: Date;
}

/** What an earlier success under the same key answered. */
export interface EarlierReply {
  readonly objectId: string;
  readonly record: ActRecord;
}

/**
 * Claims a key inside the act's transaction, or returns what the first success under it answered.
 * A second click waits here for the first. Throws CONFLICT when the key was used for something else.
 */
export async function claimKey(manager: EntityManager, personalData: PersonalData, claim: Claim): Promise<EarlierReply | null> {
  const { input, ...row } = claim;
  const inputHmac = personalData.inputHmac(canonicalJson(JSON.parse(JSON.stringify(input, bigintAsText))));
  try {
    await manager.insert(IdempotencyKey, { ...row, inputHmac, objectId: null, record: null });
    return null;
  } catch (error) {
    if (!isDuplicate(error)) throw error;
  }
  const first = await manager.findOneByOrFail(IdempotencyKey, { personId: claim.personId, key: claim.key });
  if (first.act !== claim.act || (first.inputHmac !== null && first.inputHmac !== inputHmac)) {
    throw new HouseError('CONFLICT', { reason: 'idempotency-key-reused', act: first.act });
  }
  if (!first.objectId || !first.record) throw new Error(`idempotency key without a reply: ${first.actId}`);
  return { objectId: first.objectId, record: first.record };
}

/** Stores the reply under the claimed key: the last statement before the commit. */
export async function storeReply(manager: EntityManager, claim: Claim, reply: EarlierReply): Promise<void> {
  await manager.update(IdempotencyKey, { personId: claim.personId, key: claim.key }, { objectId: reply.objectId, record: reply.record });
}

const bigintAsText = (_name: string, value: unknown) => (typeof value === 'bigint' ? value.toString() : value);
