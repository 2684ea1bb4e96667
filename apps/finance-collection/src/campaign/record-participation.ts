import { act, insertRow } from '@unionhall/database';
import { eitherSide } from '../both-sides';
import { Employer } from '../employer/employer.entity';
import { Campaign, CampaignParticipation } from './campaign.entity';
import { RecordParticipationInput } from './campaign.inputs';
import { recordParticipationRules } from './record-participation.rule';

/** Enters that a unit took part in a campaign (登记参加情况), and whether it had a union then [BH-4]. */
export const recordParticipation = act({
  name: 'recordParticipation',
  description: '登记单位参加联合活动的情况。Enters that a unit took part in a campaign of both sides [BH-4].',
  who: eitherSide,
  input: RecordParticipationInput,
  object: CampaignParticipation,
  answers: 'participation',
  gather: async (source, { input: { campaignId, employerId } }) => {
    const campaign = await source.toRead(Campaign, campaignId);
    const employer = await source.find(Employer, employerId);
    const [entered] = await source.statements.query<object[]>('SELECT 1 FROM campaign_participation WHERE campaign_id = ? AND employer_id = ?', [campaignId, employerId]);
    return { campaign, employer, isEntered: entered !== undefined };
  },
  rules: recordParticipationRules,
  write: (tx, { input: { campaignId, employerId, onDay, persons, result }, employer, personId }) =>
    insertRow(tx.manager, CampaignParticipation, { id: tx.newId(), campaignId, employerId, onDay, persons, result: result ?? null, hadUnion: employer!.unionFormedIn !== null, recordedById: personId, version: 1 }),
});
