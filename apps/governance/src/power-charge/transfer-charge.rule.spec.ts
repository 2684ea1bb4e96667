import { judge, localDate } from '@unionhall/kernel';
import type { SeatFacts } from '../leadership-seat/seat-member.rule';
import { type TransferChargeFacts, transferChargeRules } from './transfer-charge.rule';

const ANNA = 'anna';
const BEN = 'ben';
const day = (text: string | null) => (text === null ? null : localDate(text));
const seat = (kind: string, from: string, vacatedOn: string | null = null): SeatFacts => ({ personId: BEN, kind, from: localDate(from), vacatedOn: day(vacatedOn) });
const held = (from: string, vacatedOn: string | null = null, id = 'charge') => ({ id, holderId: ANNA, from: localDate(from), vacatedOn: day(vacatedOn) });
const input = { personId: BEN, from: localDate('2026-03-10'), document: '示例文件' };
const codes = (changes: Partial<TransferChargeFacts> = {}) => {
  const charge = changes.charge ?? held('2026-01-01');
  return judge(transferChargeRules, { input, personId: 'officer', itemCode: 'office-finance', charge, charges: [charge], seats: [seat('deputy', '2020-01-01')], decision: null, distribution: [], ofAllItems: [], ...changes }).refusals.map(
    ({ clause, code }) => `${clause} ${code}`,
  );
};

it('takes another sitting deputy from a day of the charge', () => expect(codes()).toEqual([]));

describe('HOUSE-1: only what is held passes on', () => {
  const REFUSED = ['HOUSE-1 governance.charge-not-held'];
  it('takes the last day it is held', () => expect(codes({ charge: held('2026-01-01', '2026-03-11') })).toEqual([]));
  it('refuses the day it is vacated', () => expect(codes({ charge: held('2026-01-01', '2026-03-10') })).toEqual(REFUSED));
  it('takes the second day', () => expect(codes({ charge: held('2026-03-09') })).toEqual([]));
  it('refuses the first, on which its holder would never have held it', () => expect(codes({ charge: held('2026-03-10') })).toEqual(REFUSED));
});

describe('GY-4: one holder an item', () => {
  it('refuses to pass it to its holder', () =>
    expect(codes({ charge: { ...held('2026-01-01'), holderId: BEN } })).toEqual(['GY-4 governance.charge-to-its-holder']));
  const before = held('2026-01-01', '2026-06-01');
  it('takes it though it was held before', () => expect(codes({ charges: [held('2025-01-01', '2026-01-01', 'earlier'), before], charge: before })).toEqual([]));
  it('refuses it where somebody is to hold it later', () =>
    expect(codes({ charges: [before, held('2026-07-01', null, 'later')], charge: before })).toEqual(['GY-4 governance.power-item-held']));
  it('takes it where the new holder leaves before that', () =>
    expect(codes({ charges: [before, held('2026-07-01', null, 'later')], charge: before, seats: [seat('deputy', '2020-01-01', '2026-07-01')] })).toEqual([]));
});

it('GY-3: never to the chief, not even to who is to be chief', () => {
  expect(codes({ seats: [seat('chief', '2020-01-01')] })).toEqual(['GY-3 governance.chief-in-charge']);
  expect(codes({ seats: [seat('deputy', '2020-01-01'), seat('chief', '2027-01-01')] })).toEqual(['GY-3 governance.chief-in-charge']);
});
it('GY-1: only to a sitting deputy', () => expect(codes({ seats: [seat('deputy', '2026-03-11')] })).toEqual(['GY-1 governance.not-a-sitting-deputy']));
it('GY-2a: not without a basis', () => expect(codes({ input: { ...input, document: ' ' } })).toEqual(['GY-2a governance.charge-without-basis']));
it('GY-2b: not by a decision that was not adopted', () =>
  expect(codes({ input: { ...input, decisionId: 'd' }, decision: { id: 'd', year: 2026, number: 1, outcome: 'rejected', proposedById: 'proposer', enteredById: 'secretary' } })).toEqual(['GY-2b governance.decision-not-adopted']));
