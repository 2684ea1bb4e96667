import { judge, localDate } from '@unionhall/kernel';
import { type SignLabourContractFacts, signLabourContractRules } from './sign-labour-contract.rule';
import { wageDue } from './wage.rule';

const days = (from: string, until: string | null = null) => ({ from: localDate(from), until: until === null ? null : localDate(until) });
const refusals = ({
  signedOn = '2026-03-01',
  from = '2026-03-01',
  until = '2029-02-28' as string | null,
  wage = 390_000n,
  minimumWage = 195_000n as bigint | null,
  multiple = 200,
  memberships = [days('2026-03-01')],
  contracts = [] as SignLabourContractFacts['contracts'],
} = {}) =>
  judge(signLabourContractRules, {
    input: { place: '示例市', signedOn: localDate(signedOn), wage, ...days(from, until) },
    today: localDate('2026-03-10'),
    person: { name: '林示例' },
    minimumWage: minimumWage === null ? null : { amount: minimumWage },
    multiple,
    professionalMemberships: memberships,
    contracts,
  }).refusals;
const codes = (given?: Parameters<typeof refusals>[0]) => refusals(given).map(({ clause, code }) => `${clause} ${code}`);

describe('WZ-4: the wage is the multiple of the local minimum wage', () => {
  it('takes exactly that', () => expect(codes()).toEqual([]));
  it.each([389_999n, 390_001n])('refuses %s fen and shows both numbers', (wage) =>
    expect(refusals({ wage })).toMatchObject([{ clause: 'WZ-4', code: 'personnel.wage-not-the-multiple', facts: { due: '3900.00', minimumWage: '1950.00', multiple: 2, place: '示例市', day: '2026-03-01' } }]),
  );
  it('follows the multiple in force', () => expect(codes({ multiple: 250, wage: 487_500n })).toEqual([]));
  it('refuses a place without a minimum wage', () => expect(codes({ minimumWage: null })).toEqual(['WZ-4 personnel.minimum-wage-unknown']));
  it('counts to the fen, half a fen up', () => expect([wageDue(1n, 250), wageDue(1n, 249), wageDue(195_000n, 200)]).toEqual([3n, 2n, 390_000n]));
});

describe('HOUSE-2: a professional union worker signs', () => {
  it('refuses who comes the day after the term begins', () => expect(codes({ memberships: [days('2026-03-02')] })).toEqual(['HOUSE-2 personnel.not-a-professional-worker']));
});

describe('HOUSE-3: one contract at a time', () => {
  const beside = (from: string, until: string | null, endedOn: string | null = null) => codes({ contracts: [{ ...days(from, until), endedOn: endedOn === null ? null : localDate(endedOn) }] });
  it('takes one after the last', () => expect(beside('2023-03-01', '2026-02-28')).toEqual([]));
  it('takes one before the next', () => expect(beside('2029-03-01', null)).toEqual([]));
  it('takes one after an earlier end', () => expect(beside('2023-03-01', '2029-02-28', '2026-02-28')).toEqual([]));
  it.each<[string, string | null]>([
    ['2023-03-01', '2026-03-01'],
    ['2023-03-01', null],
    ['2029-02-28', null],
  ])('refuses one that overlaps %s to %s', (from, until) => expect(beside(from, until)).toEqual(['HOUSE-3 personnel.labour-contract-runs']));
  it('refuses an open term before the next', () => expect(codes({ until: null, contracts: [{ ...days('2029-03-01'), endedOn: null }] })).toEqual(['HOUSE-3 personnel.labour-contract-runs']));
});

describe('HOUSE-5: days in order', () => {
  it('takes a contract signed today for later', () => expect(codes({ signedOn: '2026-03-10', from: '2026-04-01' })).toEqual([]));
  it('refuses one signed tomorrow', () => expect(codes({ signedOn: '2026-03-11' })).toEqual(['HOUSE-5 personnel.signed-later']));
  it('takes a term of a day', () => expect(codes({ until: '2026-03-01' })).toEqual([]));
  it('refuses a term that ends before it begins', () => expect(codes({ until: '2026-02-28' })).toEqual(['HOUSE-5 house.dates-out-of-order']));
});
