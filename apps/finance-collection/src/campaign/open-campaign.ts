import { act, unregisteredPersons } from '@unionhall/database';
import { Campaign } from './campaign.entity';
import { OpenCampaignInput } from './campaign.inputs';
import { campaignLife } from './campaign.life';
import { openCampaignRules } from './open-campaign.rule';

/** Opens a training, contest or law publicity that both sides hold together (联合举办活动) [BH-4, BH-9]. */
export const openCampaign = act({
  name: 'openCampaign',
  description: '联合举办培训班、竞赛或法律法规宣传。Opens a training, contest or law publicity of both sides [BH-4].',
  who: ['officer', 'department-head', 'tax-officer'],
  input: OpenCampaignInput,
  object: Campaign,
  answers: 'campaign',
  ask: (ask, { unionOrganiserId, taxOrganiserId }, source) => unregisteredPersons(ask, source, [{ path: ['unionOrganiserId'], id: unionOrganiserId }, { path: ['taxOrganiserId'], id: taxOrganiserId }]),
  gather: (_source, { asked: unregistered }) => Promise.resolve({ unregistered }),
  rules: openCampaignRules,
  write: (tx, { input: { kind, title, firstDay, lastDay, unionOrganiserId, taxOrganiserId, unionContent, taxContent }, now }) =>
    campaignLife.begin(tx, { id: tx.newId(), kind, title, firstDay, lastDay, unionOrganiserId, taxOrganiserId, unionContent, taxContent, outcome: null, version: 1 }, 'openCampaign', now),
});
