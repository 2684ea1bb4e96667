import { judge, localDate } from '@unionhall/kernel';
import type { SeatFacts } from '../leadership-seat/seat-member.rule';
import { type DelegateChargeFacts, delegateChargeRules, delegationPeriod } from './delegate-charge.rule';

const ANNA = 'anna';
const BEN = 'ben';
const period = (from: string, vacatedOn: string | null = null) => ({ from: localDate(from), vacatedOn: vacatedOn === null ? null : localDate(vacatedOn) });
const seat = (kind: string, from: string, vacatedOn: string | null = null): SeatFacts => ({ personId: BEN, kind, ...period(from, vacatedOn) });
const held = (from: string, vacatedOn: string | null = null) => ({ id: 'charge', holderId: ANNA, ...period(from, vacatedOn) });
const input = { personId: BEN, from: localDate('2026-03-10'), to: localDate('2026-03-20'), document: '示例文件' };
const codes = (changes: Partial<DelegateChargeFacts> = {}) =>
  judge(delegateChargeRules, { input, personId: 'officer', itemCode: 'office-finance', charge: held('2026-01-01'), delegations: [], seats: [seat('deputy', '2020-01-01')], decision: null, ...changes }).refusals.map(
    ({ clause, code }) => `${clause} ${code}`,
  );

it('takes another sitting deputy', () => expect(codes()).toEqual([]));
it('lets the holder act again the day after the last', () => expect(delegationPeriod({ input })).toEqual({ from: '2026-03-10', vacatedOn: '2026-03-21' }));

it('HOUSE-5: a leave of one day, none that ends before it begins', () => {
  expect(codes({ input: { ...input, to: input.from } })).toEqual([]);
  expect(codes({ input: { ...input, to: localDate('2026-03-09') } })).toEqual(['HOUSE-5 house.dates-out-of-order']);
});

describe('HOUSE-1: only while the holder has it', () => {
  const REFUSED = ['HOUSE-1 governance.charge-not-held'];
  it('takes it from the first day of the charge', () => expect(codes({ charge: held('2026-03-10') })).toEqual([]));
  it('refuses it the day before', () => expect(codes({ charge: held('2026-03-11') })).toEqual(REFUSED));
  it('takes it to the last day of the charge', () => expect(codes({ charge: held('2026-01-01', '2026-03-21') })).toEqual([]));
  it('refuses it a day longer', () => expect(codes({ charge: held('2026-01-01', '2026-03-20') })).toEqual(REFUSED));
});

describe('GY-3: never to the chief', () => {
  const REFUSED = ['GY-3 governance.chief-in-charge'];
  it('refuses who becomes chief on the last day', () => expect(codes({ seats: [seat('deputy', '2020-01-01'), seat('chief', '2026-03-20')] })).toEqual(REFUSED));
  it('takes who becomes chief the day after', () => expect(codes({ seats: [seat('deputy', '2020-01-01'), seat('chief', '2026-03-21')] })).toEqual([]));
  it('refuses the chief', () => expect(codes({ seats: [seat('chief', '2020-01-01')] })).toEqual(REFUSED));
});

describe('GY-1: a deputy throughout', () => {
  it('refuses who sits in no seat', () => expect(codes({ seats: [] })).toEqual(['GY-1 governance.not-a-sitting-deputy']));
  it('takes who leaves the day after', () => expect(codes({ seats: [seat('deputy', '2020-01-01', '2026-03-21')] })).toEqual([]));
  it('refuses who leaves on the last day', () => expect(codes({ seats: [seat('deputy', '2020-01-01', '2026-03-20')] })).toEqual(['GY-1 governance.delegate-leaves-before']));
});

describe('GY-4: one acts on a day', () => {
  it('refuses the holder', () => expect(codes({ charge: { ...held('2026-01-01'), holderId: BEN } })).toEqual(['GY-4 governance.charge-to-its-holder']));
  it('takes it up to the day the next begins, from the day the last ended', () =>
    expect(codes({ delegations: [period('2026-03-01', '2026-03-10'), period('2026-03-21', '2026-03-25')] })).toEqual([]));
  it.each([
    ['2026-03-01', '2026-03-11'],
    ['2026-03-20', '2026-03-25'],
  ])('refuses it where another stands in from %s until %s', (from, until) => expect(codes({ delegations: [period(from, until)] })).toEqual(['GY-4 governance.charge-delegated-already']));
});

it('GY-2a: not without a basis', () => expect(codes({ input: { ...input, document: null } })).toEqual(['GY-2a governance.charge-without-basis']));
it('GY-2b: not by a decision that was not adopted', () =>
  expect(codes({ input: { ...input, decisionId: 'd' }, decision: { id: 'd', year: 2026, number: 1, outcome: 'deferred', proposedById: 'proposer', enteredById: 'secretary' } })).toEqual(['GY-2b governance.decision-not-adopted']));
