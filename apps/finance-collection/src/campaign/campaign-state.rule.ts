import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type CampaignState, campaignTransitions } from './campaign.transitions';

/** A campaign an act is about. */
export interface CampaignStateFacts {
  readonly campaign: { readonly title: string; readonly state: CampaignState };
}

/** HOUSE-1: units take part, and it is closed, while the campaign is open. */
export const campaignIsOpen: Rule<CampaignStateFacts> = rule<CampaignStateFacts>('HOUSE-1', 'finance-collection.campaign-state', ({ campaign: { title, state } }) => {
  const { from } = campaignTransitions.closeCampaign;
  return (from as readonly CampaignState[]).includes(state) ? ok : refuse({ path: ['campaignId'], facts: { campaign: title, state, required: [...from] }, remedy: 'check-the-state' });
});
