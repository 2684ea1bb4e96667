import type { DemonstrationLoad } from './demonstration-load';
import { personaDefinitions, type PersonaName } from './personas';

const DOCUMENT = '临江工党组〔示例〕2号';

/** The items of GY-4 with ours: code, title, key power, and which deputy has it. */
const ITEMS: readonly (readonly [code: string, title: string, keyPower: string, holder: PersonaName | null])[] = [
  ['personnel', '干部人事', 'PERSONNEL', 'deputy-personnel'],
  ['workers-cultural-palace', '工人文化宫项目', 'CONSTRUCTION_PROJECTS', 'deputy-personnel'],
  ['allowances', '岗位津贴', 'PERSONNEL', 'deputy-personnel'],
  ['model-worker-funds', '劳模“三金”', 'SPECIAL_FUNDS', 'deputy-funds'],
  ['office-construction', '机关建设工程', 'CONSTRUCTION_PROJECTS', 'deputy-funds'],
  ['innovation-fund', '职工创新项目资助资金', 'SPECIAL_FUNDS', 'deputy-funds'],
  ['office-finance', '机关财务', 'FINANCE', 'deputy-finance'],
  ['hardship-assistance-fund', '困难职工帮扶资金', 'SPECIAL_FUNDS', 'deputy-finance'],
  ['collection-payments', '代收经费支付', 'FINANCE', 'deputy-finance'],
  // Left vacant, so that a refusal for want of a holder can be seen.
  ['dues-refunds', '经费返还', 'FINANCE', null],
];

/** The register of key powers, the seats, and who is in charge of what. */
export async function loadGovernance({ client, as, since }: DemonstrationLoad): Promise<void> {
  const secretary = as('head-of-office');
  const seats: readonly [PersonaName, string][] = [
    ['chief', 'CHIEF'],
    ['deputy-personnel', 'DEPUTY'],
    ['deputy-funds', 'DEPUTY'],
    ['deputy-finance', 'DEPUTY'],
    ['inspection-head', 'INSPECTION_HEAD'],
  ];
  for (const [persona, kind] of seats) await client.act(secretary, 'SeatMember', { personId: personaDefinitions[persona].personId, kind, from: since });
  for (const [code, title, keyPower, holder] of ITEMS) {
    await client.act(secretary, 'DefinePowerItem', { code, title, keyPower });
    if (holder) await client.act(secretary, 'AssignCharge', { powerItem: code, personId: personaDefinitions[holder].personId, from: since, document: DOCUMENT });
  }
}
