import type { Loaders } from '@unionhall/database';
import { type Connection, connectionOf, pageForParent, pageOf, type PageArguments } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { receivedFrom } from '../receipt-match/live-matches';
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
  readonly payersBefore: number;
  readonly paidBefore: Fen;
  readonly payersAfter: number;
  readonly paidAfter: Fen;
}

/** Before and after a campaign, by the group its units were in when they took part; one statement for a hundred campaigns. */
export async function groupsOf(loaders: Loaders, campaignId: string): Promise<CampaignGroupCount[]> {
  return loaders
    .batch('campaignGroups', async (campaignIds) => {
      const rows = await loaders.statements.query<{ campaignId: string; hadUnion: number; units: string; persons: string; haveUnionNow: string }[]>(
        `SELECT part.campaign_id AS campaignId, part.had_union AS hadUnion, COUNT(*) AS units, SUM(part.persons) AS persons, SUM(employer.union_formed_in IS NOT NULL) AS haveUnionNow
         FROM campaign_participation part JOIN employer ON employer.id = part.employer_id WHERE part.campaign_id IN (?) GROUP BY part.campaign_id, part.had_union ORDER BY part.had_union`,
        [campaignIds],
      );
      const paid = await loaders.statements.query<PaidAround[]>(PAID_AROUND, Array(5).fill(campaignIds));
      const groups = rows.map((row) => {
        const around = paid.find((each) => each.campaignId === row.campaignId && each.hadUnion === row.hadUnion);
        return {
          campaignId: row.campaignId,
          hadUnion: Number(row.hadUnion) === 1,
          units: Number(row.units),
          persons: Number(row.persons),
          haveUnionNow: Number(row.haveUnionNow),
          payersBefore: Number(around?.payersBefore ?? 0),
          paidBefore: BigInt(around?.paidBefore ?? 0),
          payersAfter: Number(around?.payersAfter ?? 0),
          paidAfter: BigInt(around?.paidAfter ?? 0),
        };
      });
      return campaignIds.map((id) => groups.filter((group) => group.campaignId === id));
    })
    .load(campaignId);
}

interface PaidAround {
  readonly campaignId: string;
  readonly hadUnion: number;
  readonly payersBefore: string;
  readonly paidBefore: string;
  readonly payersAfter: string;
  readonly paidAfter: string;
}

const TOOK_PART = (unit: string) => `${unit} IN (SELECT employer_id FROM campaign_participation WHERE campaign_id IN (?))`;

/** What the units of each group paid for the three months before the campaign and the three after it, and how many of them did. */
const PAID_AROUND = `SELECT campaignId, hadUnion, COUNT(DISTINCT IF(isBefore, employerId, NULL)) AS payersBefore, COALESCE(SUM(IF(isBefore, amount, 0)), 0) AS paidBefore,
    COUNT(DISTINCT IF(isBefore, NULL, employerId)) AS payersAfter, COALESCE(SUM(IF(isBefore, 0, amount)), 0) AS paidAfter FROM (
    SELECT part.campaign_id AS campaignId, part.had_union AS hadUnion, part.employer_id AS employerId, received.period < DATE_FORMAT(campaign.first_day, '%Y-%m') AS isBefore, SUM(received.amount) AS amount
    FROM campaign_participation part JOIN campaign ON campaign.id = part.campaign_id JOIN (${receivedFrom(TOOK_PART)}) received ON received.employer_id = part.employer_id
    WHERE part.campaign_id IN (?) AND ((received.period >= DATE_FORMAT(campaign.first_day - INTERVAL 3 MONTH, '%Y-%m') AND received.period < DATE_FORMAT(campaign.first_day, '%Y-%m'))
      OR (received.period > DATE_FORMAT(campaign.last_day, '%Y-%m') AND received.period <= DATE_FORMAT(campaign.last_day + INTERVAL 3 MONTH, '%Y-%m')))
    GROUP BY part.campaign_id, part.had_union, part.employer_id, isBefore HAVING SUM(received.amount) <> 0) around GROUP BY campaignId, hadUnion`;
