import type { DepartmentPart } from '@unionhall/graphql';
import { Campaign, CampaignParticipation } from './campaign.entity';
import { campaignLife } from './campaign.life';
import { CampaignParticipationFields, CampaignResolver } from './campaign.resolver';
import { closeCampaign } from './close-campaign';
import { openCampaign } from './open-campaign';
import { recordParticipation } from './record-participation';

export const campaignPart: DepartmentPart = {
  acts: [openCampaign, recordParticipation, closeCampaign],
  entities: [Campaign, CampaignParticipation],
  lives: [campaignLife],
  resolvers: [CampaignResolver, CampaignParticipationFields],
};
