import { act } from '@unionhall/database';
import { Campaign } from './campaign.entity';
import { CloseCampaignInput } from './campaign.inputs';
import { campaignLife } from './campaign.life';
import { closeCampaignRules } from './close-campaign.rule';

/** Closes a campaign with what changed (结束联合活动) [BH-4]. */
export const closeCampaign = act({
  name: 'closeCampaign',
  description: '结束联合活动,登记成效。Closes a campaign of both sides with what changed [BH-4].',
  who: ['officer', 'department-head', 'tax-officer'],
  input: CloseCampaignInput,
  object: Campaign,
  answers: 'campaign',
  gather: async (source, { input: { campaignId, expectedVersion } }) => {
    const campaign = await source.toChange(Campaign, campaignId, expectedVersion);
    const [row] = await source.statements.query<{ count: string }[]>('SELECT COUNT(*) AS count FROM campaign_participation WHERE campaign_id = ?', [campaignId]);
    return { campaign, units: Number(row!.count) };
  },
  rules: closeCampaignRules,
  write: (tx, { input: { outcome }, campaign, now }) => campaignLife.move(tx, campaign, 'closeCampaign', now, { outcome }),
  about: ({ campaignId }) => campaignId,
});
