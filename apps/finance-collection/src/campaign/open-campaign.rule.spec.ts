import { judge, localDate } from '@unionhall/kernel';
import { type OpenCampaignFacts, openCampaignRules } from './open-campaign.rule';

const facts: OpenCampaignFacts = {
  input: { title: '示例培训班', firstDay: localDate('2026-03-10'), lastDay: localDate('2026-03-10'), unionOrganiserId: 'officer', taxOrganiserId: 'tax officer', unionContent: '工会法', taxContent: '税法' },
  unregistered: [],
};
const refusals = (input: Partial<OpenCampaignFacts['input']> = {}, change: Partial<OpenCampaignFacts> = {}) => judge(openCampaignRules, { ...facts, ...change, input: { ...facts.input, ...input } }).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join('.')}`);

it('takes a campaign of one day, held by both sides', () => expect(refusals()).toEqual([]));
it('BH-4: refuses one organiser for both', () => expect(refusals({ taxOrganiserId: 'officer' })).toEqual(['BH-4 finance-collection.campaign-of-one-side taxOrganiserId']));
it('BH-9: refuses what one side alone brings', () => {
  expect(refusals({ unionContent: ' ' })).toEqual(['BH-9 finance-collection.content-of-one-side unionContent']);
  expect(refusals({ unionContent: '', taxContent: '' })).toHaveLength(2);
});
it('HOUSE-5: refuses a last day before the first', () => expect(refusals({ lastDay: localDate('2026-03-09') })).toEqual(['HOUSE-5 house.dates-out-of-order lastDay']));
it('HOUSE-4: refuses no title', () => expect(refusals({ title: '' })).toEqual(['HOUSE-4 house.empty title']));
it('HOUSE-2: refuses somebody nobody registered', () => expect(refusals({}, { unregistered: [{ path: ['taxOrganiserId'], id: 'nobody' }] })).toEqual(['HOUSE-2 house.not-registered taxOrganiserId']));
