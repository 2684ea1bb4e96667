import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { calculateJwkThumbprint } from 'jose';
import { NOTHING_BEFORE, hashOfCheckpoint, hashOfEntry, keyIdOf, signCheckpoint, verifyCheckpoint } from './proof';
import type { CheckpointFields, TrailEntry } from './proof';

const entry: TrailEntry = {
  id: '019cabcd-0000-7000-8000-000000000003',
  chain: 3,
  sequence: 1,
  previous: NOTHING_BEFORE,
  at: '2026-03-02T01:00:00.000Z',
  act: 'submitApplication',
  person: '019cabcd-0000-7000-8000-000000000001',
  service: null,
  item: null,
  subject: { type: 'GrantApplication', id: '019cabcd-0000-7000-8000-000000000002', sha256: null },
  outcome: 'refused',
  refusals: [{ code: 'grants.round-not-open', clause: 'YZ-8', facts: ['round', 'lastDay'] }],
  asked: [{ department: 'governance', fact: 'holder', version: 7 }],
};

describe('hashOfEntry', () => {
  it('is fixed: a changed value here would break every trail already written', () => {
    expect(hashOfEntry(entry)).toBe('8dc808941c73cef376ca05435537853e91fc75ac8705bc44efcd8cfd6bc15e57');
  });

  it('does not depend on the order in which fields were set', () => {
    expect(hashOfEntry(Object.fromEntries(Object.entries(entry).reverse()) as unknown as TrailEntry)).toBe(hashOfEntry(entry));
  });

  it.each(Object.keys(entry) as (keyof TrailEntry)[])('covers %s', (field) => {
    expect(hashOfEntry({ ...entry, [field]: 'changed' })).not.toBe(hashOfEntry(entry));
  });
});

describe('a checkpoint', () => {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  const fields: CheckpointFields = {
    id: 1,
    department: 'grants',
    size: 1,
    root: 'ab'.repeat(32),
    at: '2026-03-02T01:01:00.000Z',
    previous: NOTHING_BEFORE,
    keyId: keyIdOf(publicKey),
  };
  const checkpoint = signCheckpoint(fields, privateKey);

  it('is verified by the public key of the one that signed it', () => {
    expect(verifyCheckpoint(checkpoint, publicKey)).toBe(true);
    expect(verifyCheckpoint(JSON.parse(JSON.stringify(checkpoint)), createPublicKey(privateKey))).toBe(true);
  });

  it.each([...Object.keys(fields), 'signature'])('is not verified once %s is changed', (field) => {
    const value = (checkpoint as unknown as Record<string, string | number>)[field];
    const changed = typeof value === 'number' ? value + 1 : `${value?.startsWith('A') ? 'B' : 'A'}${value?.slice(1)}`;
    expect(verifyCheckpoint({ ...checkpoint, [field]: changed }, publicKey)).toBe(false);
  });

  it('is not verified with its signature spelled in another way', () => {
    for (const spelling of [`${checkpoint.signature}==`, ` ${checkpoint.signature}`, Buffer.from(checkpoint.signature, 'base64url').toString('hex')]) {
      expect(verifyCheckpoint({ ...checkpoint, signature: spelling }, publicKey)).toBe(false);
    }
  });

  it('is not verified with a field more', () => {
    expect(verifyCheckpoint(Object.assign({ note: 'added later' }, checkpoint), publicKey)).toBe(false);
  });

  it('is not verified by another key, not even one that signed the same words in its own name', () => {
    const other = generateKeyPairSync('ed25519');
    expect(verifyCheckpoint(checkpoint, other.publicKey)).toBe(false);
    const forged = signCheckpoint({ ...fields, keyId: keyIdOf(other.publicKey) }, other.privateKey);
    expect(verifyCheckpoint(forged, publicKey)).toBe(false);
    expect(verifyCheckpoint({ ...forged, keyId: fields.keyId }, publicKey)).toBe(false);
  });

  it('names its key by the thumbprint of RFC 7638', async () => {
    expect(keyIdOf(publicKey)).toBe(await calculateJwkThumbprint(publicKey.export({ format: 'jwk' })));
    expect(keyIdOf(privateKey)).toBe(keyIdOf(publicKey));
  });

  it('refuses to be signed by a key it does not name or of another kind', () => {
    expect(() => signCheckpoint({ ...fields, keyId: 'another' }, privateKey)).toThrow(TypeError);
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
    expect(() => signCheckpoint(fields, rsa.privateKey)).toThrow('needs an Ed25519 key, not rsa');
    expect(() => verifyCheckpoint(checkpoint, rsa.publicKey)).toThrow(TypeError);
  });

  it('is linked by a hash that covers its signature', () => {
    expect(hashOfCheckpoint({ ...checkpoint, signature: 'another' })).not.toBe(hashOfCheckpoint(checkpoint));
  });
});
