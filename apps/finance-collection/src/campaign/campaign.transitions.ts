import type { TransitionTable } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';

/** Where a campaign stands, as stored. */
export type CampaignState = keyof (typeof enumLabels)['CampaignState'];

/** The life of a campaign, by act [BH-4]. */
export const campaignTransitions = {
  openCampaign: { from: [], to: 'open' },
  closeCampaign: { from: ['open'], to: 'closed' },
} as const satisfies TransitionTable<CampaignState>;
