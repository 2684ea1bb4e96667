import type { ActTransaction, FactSource, PersonalData, Statements } from '@unionhall/database';
import { openSeal, seal, type Sealed } from '../seal/seal';

/** What an expert scored, as it is sealed; scores in hundredths of a point. */
export interface SheetContent {
  readonly assignmentId: string;
  readonly applicationId: string;
  readonly personId: string;
  readonly scores: readonly { readonly criterionId: string; readonly score: number; readonly comment: string }[];
}

/** Seals a sheet under the key of its round. */
export function sealSheet(tx: ActTransaction, roundId: string, content: SheetContent): Promise<Sealed> {
  return seal(tx, roundId, content);
}

/** A sealed sheet as its row keeps it. */
export interface SealedSheet extends Sealed {
  readonly assignmentId: string;
  readonly applicationId: string;
  readonly personId: string;
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
  const content = openSeal<SheetContent>(personalData, key, sheet);
  if (content === null) return null;
  const isOfThisRow = content.assignmentId === sheet.assignmentId && content.applicationId === sheet.applicationId && content.personId === sheet.personId;
  return isOfThisRow ? content : null;
}
