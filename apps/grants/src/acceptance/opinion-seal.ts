import { randomBytes } from 'node:crypto';
import { type ActTransaction, canonicalJson, type PersonalData, sealFor, sha256Hex } from '@unionhall/database';
import type { AcceptanceOutcome } from './acceptance-opinion.entity';

/** What an expert judged, as it is sealed. */
export interface OpinionContent {
  readonly acceptanceId: string;
  readonly personId: string;
  readonly outcome: AcceptanceOutcome;
  readonly comment: string;
}

/** Seals an opinion as score sheets are sealed: a hash with a nonce, and the content encrypted under the acceptance's key. */
export async function sealOpinion(tx: ActTransaction, content: OpinionContent): Promise<{ sealSha256: string; sealedContent: Buffer }> {
  const text = canonicalJson({ ...content, nonce: randomBytes(32).toString('base64url') });
  return { sealSha256: sha256Hex(text), sealedContent: await sealFor(tx.manager, tx.personalData, content.acceptanceId, text) };
}

/** A sealed opinion as its row keeps it. */
export interface SealedOpinion {
  readonly acceptanceId: string;
  readonly personId: string;
  readonly sealSha256: string;
  readonly sealedContent: Buffer;
}

/** The content of a sealed opinion, or null when it is not what was handed in: row, encrypted text and seal must agree. */
export function openOpinion(personalData: PersonalData, key: Buffer, sealed: SealedOpinion): OpinionContent | null {
  const text = decrypted(personalData, key, sealed.sealedContent);
  if (text === null || sha256Hex(text) !== sealed.sealSha256) return null;
  // What the key opens and the seal fits was written by sealOpinion.
  const content = JSON.parse(text) as OpinionContent;
  return content.acceptanceId === sealed.acceptanceId && content.personId === sealed.personId ? content : null;
}

function decrypted(personalData: PersonalData, key: Buffer, sealed: Buffer): string | null {
  try {
    return personalData.open(key, sealed);
  } catch {
    // AES-GCM tells a changed text by throwing: to us it is a broken seal like any other.
    return null;
  }
}
