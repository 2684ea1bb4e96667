import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Seals the classified data of persons, so that neither a dump of the database nor a backup shows it [CP-8]. */
export interface PersonalData {
  /** A new key for one person, sealed with the master key. */
  newSealedKey(): Buffer;
  /** Encrypts a text under a person's key. */
  seal(sealedKey: Buffer, text: string): Buffer;
  /** Decrypts it. Throws when the key or the text was changed. */
  open(sealedKey: Buffer, sealed: Buffer): string;
  /** The same for the same text: for look-up and uniqueness, useless without the master key. */
  blindIndex(text: string): string;
  /** HMAC-SHA-256 of what an act was given, under a key of its own: a plain hash of a short input, a score or a vote, could be guessed. */
  inputHmac(text: string): string;
}

/** Seals with AES-256-GCM under keys derived from a master key of at least 32 bytes. */
export function personalDataUnder(masterKey: Buffer): PersonalData {
  if (masterKey.length < 32) throw new RangeError('the master key has fewer than 32 bytes');
  const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', masterKey, '', purpose, 32));
  const keySealingKey = derive('unionhall person keys');
  const indexKey = derive('unionhall blind index');
  const inputKey = derive('unionhall inputs of acts');
  const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest('hex');
  return {
    newSealedKey: () => encrypt(keySealingKey, randomBytes(32)),
    seal: (sealedKey, text) => encrypt(decrypt(keySealingKey, sealedKey), Buffer.from(text)),
    open: (sealedKey, sealed) => decrypt(decrypt(keySealingKey, sealedKey), sealed).toString(),
    blindIndex: (text) => hmac(indexKey, text),
    inputHmac: (text) => hmac(inputKey, text),
  };
}

const NONCE = 12;
const TAG = 16;

function encrypt(key: Buffer, plain: Buffer): Buffer {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), text]);
}

function decrypt(key: Buffer, sealed: Buffer): Buffer {
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(0, NONCE));
  decipher.setAuthTag(sealed.subarray(NONCE, NONCE + TAG));
  return Buffer.concat([decipher.update(sealed.subarray(NONCE + TAG)), decipher.final()]);
}
