import { judge, localDate } from '@unionhall/kernel';
import { type CloseCampaignFacts, closeCampaignRules } from './close-campaign.rule';

const facts: CloseCampaignFacts = { input: { outcome: '示例成效' }, campaign: { title: '示例竞赛', state: 'open', lastDay: localDate('2026-03-10') }, today: localDate('2026-03-10'), units: 1 };
const codes = (change: Partial<CloseCampaignFacts> = {}) => judge(closeCampaignRules, { ...facts, ...change }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a campaign on its last day', () => expect(codes()).toEqual([]));
it('HOUSE-1: refuses one that is closed', () => expect(codes({ campaign: { ...facts.campaign, state: 'closed' } })).toEqual(['HOUSE-1 finance-collection.campaign-state']));
it('HOUSE-5: refuses one that runs until tomorrow', () => expect(codes({ campaign: { ...facts.campaign, lastDay: localDate('2026-03-11') } })).toEqual(['HOUSE-5 finance-collection.campaign-runs']));
it('BH-4: refuses one nobody took part in', () => expect(codes({ units: 0 })).toEqual(['BH-4 finance-collection.campaign-without-units']));
it('HOUSE-4: refuses one without outcome', () => expect(codes({ input: { outcome: ' ' } })).toEqual(['HOUSE-4 house.empty']));
