import { canonicalJson, sha256Hex } from '@unionhall/database';
import { type Fen, yuanFromFen } from '@unionhall/kernel';

/** What a decision to revoke an award has as its subject. */
export const AWARD_REVOCATION = 'AwardRevocation';

/** What the leadership body decides when it revokes an award; amounts in fen. */
export interface RevocationContent {
  readonly awardId: string;
  readonly reason: string;
  /** What has reached the unit. */
  readonly received: Fen;
  /** Of what was spent, how much is given back; the rest of what was received is claimed in any case. */
  readonly spentAmount: Fen;
}

/** SHA-256 of a revocation; a decision fits exactly this one [GY-2b]. */
export function revocationSha256({ awardId, reason, received, spentAmount }: RevocationContent): string {
  return sha256Hex(canonicalJson({ awardId, reason: reason.trim(), received: yuanFromFen(received), spentAmount: yuanFromFen(spentAmount) }));
}
