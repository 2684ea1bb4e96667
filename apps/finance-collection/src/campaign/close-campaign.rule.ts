import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule, textIsGiven } from '@unionhall/rulebook';
import { campaignIsOpen, type CampaignStateFacts } from './campaign-state.rule';

/** What the rules of closeCampaign look at. */
export interface CloseCampaignFacts extends CampaignStateFacts {
  readonly input: { readonly outcome: string };
  readonly campaign: CampaignStateFacts['campaign'] & { readonly lastDay: LocalDate };
  readonly today: LocalDate;
  /** How many units took part. */
  readonly units: number;
}

/** BH-4: it is on record who took part. */
export const somebodyTookPart = rule<CloseCampaignFacts>('BH-4', 'finance-collection.campaign-without-units', ({ campaign: { title }, units }) =>
  units > 0 ? ok : refuse({ path: ['campaignId'], facts: { campaign: title }, remedy: 'record-who-took-part' }),
);

/** HOUSE-5: a campaign is closed once its last day has come. */
export const campaignIsOver = rule<CloseCampaignFacts>('HOUSE-5', 'finance-collection.campaign-runs', ({ campaign: { title, lastDay }, today }) =>
  lastDay <= today ? ok : refuse({ path: ['campaignId'], facts: { campaign: title, lastDay, today }, remedy: 'wait-for-its-last-day' }),
);

export const closeCampaignRules: readonly Rule<CloseCampaignFacts>[] = [campaignIsOpen, campaignIsOver, somebodyTookPart, textIsGiven('outcome')];
