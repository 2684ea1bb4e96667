import { type ActTransaction, openSeal, type PersonalData, seal, type Sealed } from '@unionhall/database';

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

/** The content of a sealed sheet, or null when it is not what was handed in: row, encrypted text and seal must agree. */
export function openSheet(personalData: PersonalData, key: Buffer, sheet: SealedSheet): SheetContent | null {
  const content = openSeal<SheetContent>(personalData, key, sheet);
  if (content === null) return null;
  const isOfThisRow = content.assignmentId === sheet.assignmentId && content.applicationId === sheet.applicationId && content.personId === sheet.personId;
  return isOfThisRow ? content : null;
}
