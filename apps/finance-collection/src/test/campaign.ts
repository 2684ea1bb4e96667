import { sides } from './register-house';

/** The input of openCampaign: a training of both sides on 2026-03-10. */
export const campaign = (changes: object = {}) => ({
  kind: 'TRAINING',
  title: '示例培训班',
  firstDay: '2026-03-10',
  lastDay: '2026-03-10',
  unionOrganiserId: sides.officer.personId,
  taxOrganiserId: sides.taxOfficer.personId,
  unionContent: '工会法',
  taxContent: '税法',
  ...changes,
});
