import { randomBytes } from 'node:crypto';
import type { ActTransaction } from '../act/act';
import { canonicalJson, sha256Hex } from '../trail/canonical';
import type { PersonalData } from './personal-data';
import { sealFor } from './subject-keys';

/** What somebody handed in before others may read it, as its row keeps it. */
export interface Sealed {
  readonly sealSha256: string;
  readonly sealedContent: Buffer;
}

/**
 * Seals a content: its hash, which a random nonce keeps from being found by trying, and the content encrypted under the
 * key of the subject, so that no dump, log or backup shows it before it is opened.
 */
export async function seal(tx: ActTransaction, subjectId: string, content: object): Promise<Sealed> {
  const text = canonicalJson({ ...content, nonce: randomBytes(32).toString('base64url') });
  return { sealSha256: sha256Hex(text), sealedContent: await sealFor(tx.manager, tx.personalData, subjectId, text) };
}

/** The content behind a seal, or null when encrypted text and seal do not agree. Whether it is that of its row is for the caller to see. */
export function openSeal<Content>(personalData: PersonalData, key: Buffer, { sealSha256, sealedContent }: Sealed): Content | null {
  const text = decrypted(personalData, key, sealedContent);
  // What the key opens and the seal fits was written by seal.
  return text === null || sha256Hex(text) !== sealSha256 ? null : (JSON.parse(text) as Content);
}

function decrypted(personalData: PersonalData, key: Buffer, sealed: Buffer): string | null {
  try {
    return personalData.open(key, sealed);
  } catch {
    // AES-GCM tells a changed text by throwing: to us it is a broken seal like any other.
    return null;
  }
}
