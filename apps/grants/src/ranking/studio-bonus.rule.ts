import type { enumLabels } from '@unionhall/rulebook';

/** What the right to the bonus rests on. */
export interface StudioBonusFacts {
  readonly kind: keyof (typeof enumLabels)['GrantApplicationKind'];
  /** Whether the application names a studio whose leader's honour was verified by its document. */
  readonly studioIsVerified: boolean;
  readonly leaderHonour: keyof (typeof enumLabels)['HonourLevel'] | null;
}

const kinds: readonly string[] = ['renovation', 'breakthrough', 'skills-training'];
const honours: readonly (string | null)[] = ['city', 'province', 'national'];

/** YZ-2: priority goes to renovation, breakthrough and skills training by a verified studio led by a model worker of city level or above. */
export function hasRightToBonus({ kind, studioIsVerified, leaderHonour }: StudioBonusFacts): boolean {
  return studioIsVerified && kinds.includes(kind) && honours.includes(leaderHonour);
}
