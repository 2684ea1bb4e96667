import { lifeOf } from '@unionhall/database';
import { Access, stateChangeOf } from '@unionhall/graphql';
import { ObjectType } from 'type-graphql';
import { Entity } from 'typeorm';
import { bothSides } from '../both-sides';
import { Campaign, CampaignStateEnum } from './campaign.entity';
import { type CampaignState, campaignTransitions } from './campaign.transitions';

/** One step in the life of a campaign, append-only. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '联合活动流转记录。One step in the life of a campaign.' })
@Entity('campaign_state_change')
export class CampaignStateChange extends stateChangeOf<CampaignState>(() => CampaignStateEnum) {}

/** How a campaign begins and moves: the only ways its state changes. */
export const campaignLife = lifeOf(Campaign, CampaignStateChange, campaignTransitions);
