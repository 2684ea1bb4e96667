import { judge, localDate } from '@unionhall/kernel';
import { assignChargeRules } from './assign-charge.rule';
import { type ChargeOfItem, type DistributionFacts, itemStaysWithItsDeputy } from './distribution.rule';
import { transferChargeRules } from './transfer-charge.rule';

const [ANNA, BEN] = ['anna', 'ben'];
const charge = (itemCode: string, holderId: string, from = '2026-01-01', vacatedOn: string | null = null): ChargeOfItem => ({ itemCode, holderId, from: localDate(from), vacatedOn: vacatedOn === null ? null : localDate(vacatedOn) });
const DISTRIBUTION = [['personnel', 'allowances'], ['model-worker-funds', 'innovation-fund'], ['office-finance']];
/** Anna, who has what is given, is to take the innovation fund on 10 March. */
const refusals = (ofAllItems: readonly ChargeOfItem[], changes: Partial<DistributionFacts> = {}) =>
  judge([itemStaysWithItsDeputy], { input: { personId: ANNA, from: localDate('2026-03-10') }, itemCode: 'innovation-fund', distribution: DISTRIBUTION, ofAllItems, ...changes }).refusals;

const hasPersonnel = charge('personnel', ANNA);
const others = charge('model-worker-funds', BEN);

it('GY-4: who has the items of one vice-chair takes none of another’s, and hears whose it is', () =>
  expect(refusals([hasPersonnel, others])).toMatchObject([
    { clause: 'GY-4', code: 'governance.item-of-another-deputy', facts: { item: 'innovation-fund', held: 'personnel', with: 'model-worker-funds', since: '2026-01-01' }, path: ['personId'], remedy: 'keep-the-distribution' },
  ]));

it('GY-4: nor the item itself while the other has it', () => expect(refusals([hasPersonnel, charge('innovation-fund', BEN)])).toHaveLength(1));

it.each<[string, readonly ChargeOfItem[], Partial<DistributionFacts>]>([
  ['who has nothing yet', [others], {}],
  ['who has items of the same vice-chair', [charge('model-worker-funds', ANNA), charge('innovation-fund', BEN)], {}],
  ['what nobody’s items belong to', [hasPersonnel], {}],
  ['what the other left on that day', [hasPersonnel, charge('model-worker-funds', BEN, '2026-01-01', '2026-03-10')], {}],
  ['on the day his own ended', [charge('personnel', ANNA, '2026-01-01', '2026-03-10'), others], {}],
  ['what is in no list', [hasPersonnel, others], { itemCode: 'collection-targets' }],
  ['who has what is in no list', [charge('collection-targets', ANNA), others], {}],
  ['what another distribution gives him', [hasPersonnel, others], { distribution: [['personnel', 'innovation-fund'], ['model-worker-funds', 'innovation-fund']] }],
])('GY-4: takes %s', (_what, ofAllItems, changes) => expect(refusals(ofAllItems, changes)).toEqual([]));

it('GY-4: refuses a day before either ends', () =>
  expect(refusals([charge('personnel', ANNA, '2026-01-01', '2026-03-11'), charge('model-worker-funds', BEN, '2026-01-01', '2026-03-11')])).toHaveLength(1));

it.each([['assignCharge', assignChargeRules], ['transferCharge', transferChargeRules]])('%s asks it', (_act, rules) => expect(rules).toContain(itemStaysWithItsDeputy));
