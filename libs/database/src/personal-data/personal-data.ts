import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Seals the classified data of persons, so that neither a dump of the database nor a backup shows it [CP-8]. */
export interface PersonalData {
  /** A new key for one person, sealed with the master key. */
  newSealedKey(): Buffer;
  /** Whether a key was sealed with this master key. */
  opens(sealedKey: Buffer): boolean;
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
  const derive = (purpose: string) => derived(masterKey, purpose);
  const keySealingKey = derive(KEY_SEALING);
  const indexKey = derive('unionhall blind index');
  const inputKey = derive('unionhall inputs of acts');
  const hmac = (key: Buffer, text: string) => createHmac('sha256', key).update(text).digest('hex');
  return {
    newSealedKey: () => encrypt(keySealingKey, randomBytes(32)),
    opens: (sealedKey) => opened(keySealingKey, sealedKey) !== null,
    seal: (sealedKey, text) => encrypt(decrypt(keySealingKey, sealedKey), Buffer.from(text)),
    open: (sealedKey, sealed) => decrypt(decrypt(keySealingKey, sealedKey), sealed).toString(),
    blindIndex: (text) => hmac(indexKey, text),
    inputHmac: (text) => hmac(inputKey, text),
  };
}

/** A person's key sealed with another master key; it stays as it is where that was done already. Throws when neither opens it. */
export function resealKey(sealedKey: Buffer, from: Buffer, to: Buffer): Buffer {
  const under = derived(to, KEY_SEALING);
  return opened(under, sealedKey) ? sealedKey : encrypt(under, decrypt(derived(from, KEY_SEALING), sealedKey));
}

const KEY_SEALING = 'unionhall person keys';

function derived(masterKey: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', masterKey, '', purpose, 32));
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

function opened(key: Buffer, sealed: Buffer): Buffer | null {
  try {
    return decrypt(key, sealed);
  } catch {
    // AES-GCM tells that a key does not fit by throwing.
    return null;
  }
}
