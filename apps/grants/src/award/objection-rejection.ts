import { canonicalJson, sha256Hex } from '@unionhall/database';

/** What a decision that rejects an objection has as its subject. */
export const AWARD_OBJECTION = 'AwardObjection';

/** What the leadership body decides when it rejects an objection. */
export interface ObjectionRejection {
  readonly objectionId: string;
  readonly text: string;
  readonly answer: string;
}

/** SHA-256 of a rejection: which objection, what it says and what is answered; a decision fits exactly this one [GY-2b]. */
export function rejectionSha256({ objectionId, text, answer }: ObjectionRejection): string {
  return sha256Hex(canonicalJson({ objectionId, text, answer: answer.trim() }));
}
