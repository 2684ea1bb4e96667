import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type NamedPersonsFacts, personsAreRegistered, rule, textIsGiven } from '@unionhall/rulebook';

/** What the rules of openCampaign look at. */
export interface OpenCampaignFacts extends NamedPersonsFacts {
  readonly input: { readonly title: string; readonly firstDay: LocalDate; readonly lastDay: LocalDate; readonly unionOrganiserId: string; readonly taxOrganiserId: string; readonly unionContent: string; readonly taxContent: string };
}

/** BH-4: both sides hold it together: each has an organiser of its own. */
export const bothSidesOrganise = rule<OpenCampaignFacts>('BH-4', 'finance-collection.campaign-of-one-side', ({ input: { unionOrganiserId, taxOrganiserId } }) =>
  unionOrganiserId === taxOrganiserId ? refuse({ path: ['taxOrganiserId'], facts: {}, remedy: 'name-an-organiser-each' }) : ok,
);

/** BH-9: union law goes with tax law, union service with tax service. */
export const bothSidesBringSomething = rule<OpenCampaignFacts>('BH-9', 'finance-collection.content-of-one-side', ({ input }) => {
  const empty = (['unionContent', 'taxContent'] as const).filter((name) => input[name].trim() === '');
  return empty.length === 0 ? ok : empty.map((name) => refuse({ path: [name], facts: {}, remedy: 'say-what-each-side-brings' }));
});

/** HOUSE-5: its days stand in order. */
export const campaignDaysAreInOrder = rule<OpenCampaignFacts>('HOUSE-5', 'house.dates-out-of-order', ({ input: { firstDay, lastDay } }) =>
  firstDay <= lastDay ? ok : refuse({ path: ['lastDay'], facts: { first: firstDay, last: lastDay }, remedy: 'put-the-dates-in-order' }),
);

export const openCampaignRules: readonly Rule<OpenCampaignFacts>[] = [textIsGiven('title'), bothSidesOrganise, bothSidesBringSomething, campaignDaysAreInOrder, personsAreRegistered];
