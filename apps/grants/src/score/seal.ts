import { randomBytes } from 'node:crypto';
import { type ActTransaction, canonicalJson, type FactSource, type PersonalData, sealFor, sha256Hex, type Statements } from '@unionhall/database';

/** What an expert scored, as it is sealed; scores in hundredths of a point. */
export interface SheetContent {
  readonly assignmentId: string;
  readonly applicationId: string;
  readonly personId: string;
  readonly scores: readonly { readonly criterionId: string; readonly score: number; readonly comment: string }[];
}

/**
 * Seals a sheet: its hash, which a random nonce keeps from being found by trying scores, and its content, encrypted
 * under the key of its round, so that no dump, log or backup shows a score before the scores are opened.
 */
export async function sealSheet(tx: ActTransaction, roundId: string, content: SheetContent): Promise<{ sealSha256: string; sealedContent: Buffer }> {
  const text = canonicalJson({ ...content, nonce: randomBytes(32).toString('base64url') });
  return { sealSha256: sha256Hex(text), sealedContent: await sealFor(tx.manager, tx.personalData, roundId, text) };
}

/** A sealed sheet as its row keeps it. */
export interface SealedSheet {
  readonly assignmentId: string;
  readonly applicationId: string;
  readonly personId: string;
  readonly sealSha256: string;
  readonly sealedContent: Buffer;
}

/** The key sheets of a round are sealed under, itself sealed with the master key; null when none was sealed yet. */
export async function keyOfRound({ loaders, statements }: FactSource, roundId: string): Promise<Buffer | null> {
  if (loaders) return loaders.batch('key of round', (ids) => keysByRound(statements, ids)).load(roundId);
  return (await keysByRound(statements, [roundId]))[0]!;
}

async function keysByRound(statements: Statements, roundIds: readonly string[]): Promise<(Buffer | null)[]> {
  const rows = await statements.query<{ roundId: string; sealedKey: Buffer }[]>('SELECT subject_id AS roundId, sealed_key AS sealedKey FROM subject_key WHERE subject_id IN (?)', [roundIds]);
  const keys = new Map(rows.map(({ roundId, sealedKey }) => [roundId, sealedKey]));
  return roundIds.map((id) => keys.get(id) ?? null);
}

/** The content of a sealed sheet, or null when it is not what was handed in: row, encrypted text and seal must agree. */
export function openSheet(personalData: PersonalData, key: Buffer, sheet: SealedSheet): SheetContent | null {
  const text = decrypted(personalData, key, sheet.sealedContent);
  if (text === null || sha256Hex(text) !== sheet.sealSha256) return null;
  // What the key opens and the seal fits was written by sealSheet.
  const content = JSON.parse(text) as SheetContent;
  const isOfThisRow = content.assignmentId === sheet.assignmentId && content.applicationId === sheet.applicationId && content.personId === sheet.personId;
  return isOfThisRow ? content : null;
}

function decrypted(personalData: PersonalData, key: Buffer, sealed: Buffer): string | null {
  try {
    return personalData.open(key, sealed);
  } catch {
    // AES-GCM tells a changed text by throwing: to us it is a broken seal like any other.
    return null;
  }
}
