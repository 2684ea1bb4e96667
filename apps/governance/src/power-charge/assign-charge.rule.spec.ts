import { judge, localDate, partialInput } from '@unionhall/kernel';
import type { SeatFacts } from '../leadership-seat/seat-member.rule';
import { type AssignChargeFacts, assignChargeRules } from './assign-charge.rule';
import { chargePeriod } from './charge-holder.rule';

const ANNA = 'anna';
const day = (text: string | null) => (text === null ? null : localDate(text));
const seat = (kind: string, from: string, vacatedOn: string | null = null): SeatFacts => ({ personId: ANNA, kind, from: localDate(from), vacatedOn: day(vacatedOn) });
const charge = (from: string, vacatedOn: string | null = null) => ({ from: localDate(from), vacatedOn: day(vacatedOn) });
const input = { personId: ANNA, from: localDate('2026-03-10'), document: '示例文件' };
const facts = (changes: Partial<AssignChargeFacts> = {}): AssignChargeFacts => ({
  input,
  personId: 'officer',
  item: { title: '机关财务' },
  itemCode: 'office-finance',
  charges: [],
  seats: [seat('deputy', '2020-01-01')],
  decision: null,
  distribution: [],
  ofAllItems: [],
  ...changes,
});
const codes = (changes: Partial<AssignChargeFacts> = {}) => judge(assignChargeRules, facts(changes)).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a sitting deputy for a vacant item', () => expect(codes()).toEqual([]));

it('HOUSE-2: refuses an item nobody defined', () => expect(codes({ item: null })).toEqual(['HOUSE-2 governance.power-item-unknown']));

describe('GY-3: never the chief', () => {
  const REFUSED = ['GY-3 governance.chief-in-charge'];
  it('refuses the chief', () => expect(codes({ seats: [seat('chief', '2020-01-01')] })).toEqual(REFUSED));
  it('refuses a deputy who acts as chief', () => expect(codes({ seats: [seat('deputy', '2020-01-01'), seat('chief', '2026-03-10')] })).toEqual(REFUSED));
  it('refuses a deputy who is to be chief, for the charge would go on', () => expect(codes({ seats: [seat('deputy', '2020-01-01'), seat('chief', '2027-01-01')] })).toEqual(REFUSED));
  it('takes a deputy who no longer acts', () => expect(codes({ seats: [seat('deputy', '2020-01-01'), seat('chief', '2026-01-01', '2026-03-10')] })).toEqual([]));
  it('refuses one who acts a day longer', () => expect(codes({ seats: [seat('deputy', '2020-01-01'), seat('chief', '2026-01-01', '2026-03-11')] })).toEqual(REFUSED));
  it('takes, for past days, a deputy who became chief later', () =>
    expect(codes({ seats: [seat('deputy', '2020-01-01', '2026-03-20'), seat('chief', '2026-03-20')] })).toEqual([]));
});

describe('GY-1: deputies are in charge', () => {
  const REFUSED = ['GY-1 governance.not-a-sitting-deputy'];
  it('takes one from the first day of the seat', () => expect(codes({ seats: [seat('deputy', '2026-03-10')] })).toEqual([]));
  it('refuses one the day before', () => expect(codes({ seats: [seat('deputy', '2026-03-11')] })).toEqual(REFUSED));
  it('refuses one on the day the seat is vacated', () => expect(codes({ seats: [seat('deputy', '2020-01-01', '2026-03-10')] })).toEqual(REFUSED));
  it('refuses who sits in no seat', () => expect(codes({ seats: [] })).toEqual(REFUSED));
  it('refuses the inspection head', () => expect(codes({ seats: [seat('inspection-head', '2020-01-01')] })).toEqual(REFUSED));
  it('ends the charge with a seat whose end is known', () =>
    expect(chargePeriod(facts({ seats: [seat('deputy', '2020-01-01', '2026-05-01')] }))).toEqual({ from: '2026-03-10', vacatedOn: '2026-05-01' }));
});

describe('GY-4: one holder an item', () => {
  const REFUSED = ['GY-4 governance.power-item-held'];
  it('takes it from the day the last holder left', () => expect(codes({ charges: [charge('2020-01-01', '2026-03-10')] })).toEqual([]));
  it('refuses it the day before', () => expect(codes({ charges: [charge('2020-01-01', '2026-03-11')] })).toEqual(REFUSED));
  it('refuses an item held', () => expect(codes({ charges: [charge('2020-01-01')] })).toEqual(REFUSED));
  it('refuses an item held later', () => expect(codes({ charges: [charge('2027-01-01', '2027-02-01')] })).toEqual(REFUSED));
  it('says so before person and day are known', () =>
    expect(judge(assignChargeRules, facts({ input: partialInput<AssignChargeFacts['input']>({}), charges: [charge('2020-01-01')] }))).toMatchObject({
      refusals: [{ code: 'governance.power-item-held' }],
      needs: expect.arrayContaining(['personId', 'decisionId']) as string[],
    }));
});

describe('GY-2a, GY-2b: by which decision', () => {
  const decisionId = 'decision';
  const third = { id: decisionId, year: 2026, number: 3, proposedById: 'proposer', enteredById: 'secretary' };
  it.each([{}, { document: ' ' }])('refuses a charge that rests on nothing: %j', (basis) =>
    expect(codes({ input: { ...input, document: null, ...basis } })).toEqual(['GY-2a governance.charge-without-basis']),
  );
  it('takes an adopted decision', () => expect(codes({ input: { ...input, document: null, decisionId }, decision: { ...third, outcome: 'adopted' } })).toEqual([]));
  it.each(['rejected', 'deferred'])('refuses a %s one', (outcome) =>
    expect(codes({ input: { ...input, decisionId }, decision: { ...third, outcome } })).toEqual(['GY-2b governance.decision-not-adopted']),
  );
  it.each([['proposer', 'proposer-executes'], ['secretary', 'decision-enterer-executes']])('CP-5: is not entered by the %s of its decision', (personId, code) =>
    expect(codes({ personId, input: { ...input, decisionId }, decision: { ...third, outcome: 'adopted' } })).toEqual([`CP-5 house.${code}`]),
  );
  it('refuses one nobody took', () => expect(codes({ input: { ...input, decisionId } })).toEqual(['HOUSE-2 house.not-registered']));
});
