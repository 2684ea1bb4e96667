import type { Loaders } from '@unionhall/database';
import { type Connection, connectionOf, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import { containing } from '../text-within';
import { Campaign, CampaignParticipation } from './campaign.entity';
import type { CampaignFilter, CampaignOrder } from './campaign.inputs';

export const CampaignConnection = connectionOf('Campaign', '联合活动', () => Campaign);
export const CampaignParticipationConnection = connectionOf('CampaignParticipation', '参加单位', () => CampaignParticipation);

/** A page of the campaigns a filter leaves. */
export function campaignsPage(loaders: Loaders, { kind, state, titleContains }: CampaignFilter, orderBy: CampaignOrder, page: PageArguments): Promise<Connection<Campaign>> {
  const conditions: [string, string][] = [];
  if (kind) conditions.push(['kind = ?', kind]);
  if (state) conditions.push(['state = ?', state]);
  if (titleContains) conditions.push(['title LIKE ?', containing(titleContains)]);
  const where = conditions.map(([condition]) => condition).join(' AND ') || 'TRUE';
  return pageOf(loaders, Campaign, { where, parameters: conditions.map(([, value]) => value), orderBy, descending: orderBy === 'firstDay' }, page);
}

/** A page of who took part in a campaign, as they were entered; one statement for a hundred campaigns. */
export function participationsOf(loaders: Loaders, campaignId: string, page: PageArguments): Promise<Connection<CampaignParticipation>> {
  return pageForParent(loaders, CampaignParticipation, 'campaignId', campaignId, { where: 'TRUE', parameters: [], orderBy: 'id' }, page);
}

/** What came of a campaign for the units of one group. */
export interface CampaignGroupCount {
  readonly campaignId: string;
  readonly hadUnion: boolean;
  readonly units: number;
  readonly persons: number;
  readonly haveUnionNow: number;
}

/** Before and after a campaign, by the group its units were in when they took part; one statement for a hundred campaigns. */
export async function groupsOf(loaders: Loaders, campaignId: string): Promise<CampaignGroupCount[]> {
  return loaders
    .batch('campaignGroups', async (campaignIds) => {
      const rows = await loaders.statements.query<(Record<keyof Omit<CampaignGroupCount, 'campaignId'>, string | number> & { campaignId: string })[]>(
        `SELECT part.campaign_id AS campaignId, part.had_union AS hadUnion, COUNT(*) AS units, SUM(part.persons) AS persons, SUM(employer.union_formed_in IS NOT NULL) AS haveUnionNow
         FROM campaign_participation part JOIN employer ON employer.id = part.employer_id WHERE part.campaign_id IN (?) GROUP BY part.campaign_id, part.had_union ORDER BY part.had_union`,
        [campaignIds],
      );
      const groups = rows.map((row) => ({ campaignId: row.campaignId, hadUnion: Number(row.hadUnion) === 1, units: Number(row.units), persons: Number(row.persons), haveUnionNow: Number(row.haveUnionNow) }));
      return campaignIds.map((id) => groups.filter((group) => group.campaignId === id));
    })
    .load(campaignId);
}
