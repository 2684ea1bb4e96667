import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { employerIsLive, type EmployerLiveFacts } from '../employer/employer-live.rule';
import { campaignIsOpen, type CampaignStateFacts } from './campaign-state.rule';

/** What the rules of recordParticipation look at. */
export interface RecordParticipationFacts extends CampaignStateFacts, EmployerLiveFacts {
  readonly input: { readonly employerId: string; readonly onDay: LocalDate };
  readonly campaign: CampaignStateFacts['campaign'] & { readonly firstDay: LocalDate; readonly lastDay: LocalDate };
  readonly today: LocalDate;
  /** Whether the unit is entered for the campaign already. */
  readonly isEntered: boolean;
}

/** HOUSE-2: the unit is in the register. */
export const participantIsRegistered = rule<RecordParticipationFacts>('HOUSE-2', 'house.not-registered', ({ input: { employerId }, employer }) =>
  employer === null ? refuse({ path: ['employerId'], facts: { id: employerId }, remedy: 'use-a-registered-one' }) : ok,
);

/** HOUSE-3: a unit takes part in a campaign once. */
export const participantIsNew = rule<RecordParticipationFacts>('HOUSE-3', 'finance-collection.participation-entered', ({ campaign, employer, isEntered }) =>
  isEntered && employer !== null ? refuse({ path: ['employerId'], facts: { employer: employer.name, campaign: campaign.title }, remedy: 'use-the-existing-one' }) : ok,
);

/** HOUSE-5: who took part did so on a day of the campaign that has come. */
export const dayIsOfTheCampaign = rule<RecordParticipationFacts>('HOUSE-5', 'finance-collection.participation-day', ({ input: { onDay }, campaign: { firstDay, lastDay }, today }) =>
  firstDay <= onDay && onDay <= lastDay && onDay <= today ? ok : refuse({ path: ['onDay'], facts: { onDay, firstDay, lastDay, today }, remedy: 'choose-a-day-of-the-campaign' }),
);

export const recordParticipationRules: readonly Rule<RecordParticipationFacts>[] = [campaignIsOpen, participantIsRegistered, employerIsLive, participantIsNew, dayIsOfTheCampaign];
