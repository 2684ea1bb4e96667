import { createHash, createPublicKey, sign, verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { canonicalJson, sha256Hex } from './canonical';

/** How many hash chains a department's trail has; an entry belongs to one of 0 to CHAINS - 1. */
export const CHAINS = 16;

/** What stands as `previous` in the first entry of a chain and in the first checkpoint: 64 zeros. */
export const NOTHING_BEFORE = '0'.repeat(64);

/**
 * One act, done or refused, as the outside may read it: names of clauses and facts, never a value of personal data.
 * Its text outside is the canonical JSON of exactly these fields.
 */
export interface TrailEntry {
  /** Id of the act, UUIDv7. */
  id: string;
  /** 0 to CHAINS - 1. */
  chain: number;
  /** Place in its chain, counted from 1 without a gap. */
  sequence: number;
  /** `hashOfEntry` of the entry before in the same chain, or NOTHING_BEFORE. */
  previous: string;
  /** The moment of the act, ISO 8601 in UTC. */
  at: string;
  /** The name of the mutation. */
  act: string;
  /** Id of the person who acted; where a service acted, of the person it acted for. */
  person: string;
  /** The department whose service carried the act, or null when the person acted himself. */
  service: string | null;
  /** The power item the act was done under, or null. */
  item: string | null;
  /** What was acted on; sha256 is the hash of its content where the act fixes it, hexadecimal. */
  subject: { type: string; id: string; sha256: string | null } | null;
  outcome: 'done' | 'refused';
  /** Empty when done. */
  refusals: { code: string; clause: string; facts: string[] }[];
  /** Facts other departments gave, by name, and the version in which each was given. */
  asked: { department: string; fact: string; version: number }[];
}

/** What a checkpoint says, and what is signed. */
export interface CheckpointFields {
  /** Counted from 1 without a gap. */
  id: number;
  department: string;
  /** How many leaves the Merkle tree of the trail had. */
  size: number;
  /** Its root (RFC 9162), hexadecimal; the data of a leaf are the 32 bytes of `hashOfEntry`. */
  root: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** `hashOfCheckpoint` of the checkpoint before, or NOTHING_BEFORE. */
  previous: string;
  /** `keyIdOf` the public key that verifies the signature. */
  keyId: string;
}

/** A signed checkpoint; the signature is Ed25519 over the canonical JSON of the other fields, base64url without padding. */
export interface Checkpoint extends CheckpointFields {
  signature: string;
}

/** SHA-256 of the entry's canonical JSON, hexadecimal. */
export function hashOfEntry(entry: TrailEntry): string {
  return sha256Hex(canonicalJson(entry));
}

/** SHA-256 of the checkpoint's canonical JSON with its signature, hexadecimal: the next checkpoint's `previous`. */
export function hashOfCheckpoint(checkpoint: Checkpoint): string {
  return sha256Hex(canonicalJson(checkpoint));
}

/**
 * The RFC 7638 thumbprint of an Ed25519 key, base64url; a private key has the id of its public one.
 * @throws TypeError when the key is of another kind.
 */
export function keyIdOf(key: KeyObject): string {
  const { crv, kty, x } = ed25519(key.type === 'private' ? createPublicKey(key) : key).export({ format: 'jwk' });
  return createHash('sha256').update(canonicalJson({ crv, kty, x })).digest('base64url');
}

/**
 * Signs a checkpoint with an Ed25519 key.
 * @throws TypeError when the key is of another kind or not the one `keyId` names.
 */
export function signCheckpoint(fields: CheckpointFields, privateKey: KeyObject): Checkpoint {
  if (fields.keyId !== keyIdOf(privateKey)) throw new TypeError(`The key is not ${fields.keyId}`);
  return { ...fields, signature: sign(null, Buffer.from(canonicalJson(fields)), privateKey).toString('base64url') };
}

/**
 * Whether the checkpoint was signed by the owner of this Ed25519 key and not changed since.
 * @throws TypeError when the key is of another kind.
 */
export function verifyCheckpoint(checkpoint: Checkpoint, publicKey: KeyObject): boolean {
  const { signature, ...fields } = checkpoint;
  if (fields.keyId !== keyIdOf(publicKey)) return false;
  const bytes = Buffer.from(signature, 'base64url');
  // One signature has one spelling only, or the same checkpoint could have two hashes.
  return bytes.toString('base64url') === signature && verify(null, Buffer.from(canonicalJson(fields)), publicKey, bytes);
}

// Any other kind would make node:crypto sign with a digest of its own choosing.
function ed25519(key: KeyObject): KeyObject {
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError(`A checkpoint needs an Ed25519 key, not ${key.asymmetricKeyType ?? key.type}`);
  return key;
}
