import { type ActTransaction, openSeal, type PersonalData, seal, type Sealed } from '@unionhall/database';
import type { AcceptanceOutcome } from './acceptance-opinion.entity';

/** What an expert judged, as it is sealed. */
export interface OpinionContent {
  readonly acceptanceId: string;
  readonly personId: string;
  readonly outcome: AcceptanceOutcome;
  readonly comment: string;
}

/** Seals an opinion under the key of its acceptance. */
export function sealOpinion(tx: ActTransaction, content: OpinionContent): Promise<Sealed> {
  return seal(tx, content.acceptanceId, content);
}

/** A sealed opinion as its row keeps it. */
export interface SealedOpinion extends Sealed {
  readonly acceptanceId: string;
  readonly personId: string;
}

/** The content of a sealed opinion, or null when it is not what was handed in: row, encrypted text and seal must agree. */
export function openOpinion(personalData: PersonalData, key: Buffer, sealed: SealedOpinion): OpinionContent | null {
  const content = openSeal<OpinionContent>(personalData, key, sealed);
  return content?.acceptanceId === sealed.acceptanceId && content.personId === sealed.personId ? content : null;
}
