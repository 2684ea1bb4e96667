import { canonicalJson, sha256Hex } from '@unionhall/database';

/** SHA-256 of a rejection: which objection, what it says and what is answered; a decision fits exactly this one [GY-2b]. */
export function rejectionSha256({ objectionId, text, answer }: { readonly objectionId: string; readonly text: string; readonly answer: string }): string {
  return sha256Hex(canonicalJson({ objectionId, text, answer: answer.trim() }));
}
