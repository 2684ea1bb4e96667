import { judge, localDate } from '@unionhall/kernel';
import { type RenewLabourContractFacts, renewLabourContractRules } from './renew-labour-contract.rule';

type Assessment = NonNullable<RenewLabourContractFacts['assessment']>;
const concluded: Assessment = { cycle: '2028年度', state: 'concluded', grade: 'qualified', appealUntil: localDate('2029-01-10') };
const codes = (assessment: Assessment | null, more: Partial<RenewLabourContractFacts> = {}) =>
  judge(renewLabourContractRules, {
    input: { place: '示例市', signedOn: localDate('2029-01-11'), from: localDate('2029-03-01'), until: localDate('2032-02-29'), wage: 420_000n },
    today: localDate('2029-01-11'),
    person: { name: '林示例' },
    labourContract: { until: localDate('2029-02-28'), endedOn: null },
    contracts: [{ from: localDate('2026-03-01'), until: localDate('2029-02-28'), endedOn: null }],
    professionalMemberships: [{ from: localDate('2026-03-01'), until: null }],
    minimumWage: { amount: 210_000n },
    multiple: 200,
    assessment,
    ...more,
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

describe('WZ-14: renewal rests on the assessment', () => {
  it.each<Partial<Assessment>>([{}, { grade: 'excellent' }, { state: 'final' }])('takes %j', (more) => expect(codes({ ...concluded, ...more })).toEqual([]));
  it('refuses none, and one under way, concluded anew after an appeal', () => {
    expect(codes(null)).toEqual(['WZ-14 personnel.renewal-without-assessment']);
    expect(codes({ ...concluded, state: 'under-way', grade: null, appealUntil: null })).toEqual(['WZ-14 personnel.renewal-without-assessment']);
    expect(codes({ ...concluded, state: 'under-way', grade: 'unqualified' })).toEqual(['WZ-14 personnel.renewal-without-assessment']);
  });
  it('refuses one that may still change by appeal', () => {
    expect(codes({ ...concluded, appealUntil: localDate('2029-01-11') })).toEqual(['WZ-14 personnel.renewal-before-appeal-ends']);
    expect(codes({ ...concluded, state: 'appealed' })).toEqual(['WZ-14 personnel.renewal-before-appeal-ends']);
  });
  it('refuses who was unqualified', () => expect(codes({ ...concluded, grade: 'unqualified' })).toEqual(['WZ-14 personnel.renewal-of-unqualified']));
});

it('refuses a contract without an end, and one that was ended [HOUSE-2]', () => {
  expect(codes(concluded, { labourContract: { until: null, endedOn: null } })).toEqual(['HOUSE-2 personnel.contract-does-not-expire']);
  expect(codes(concluded, { labourContract: { until: localDate('2029-02-28'), endedOn: localDate('2028-12-31') } })).toEqual(['HOUSE-2 personnel.contract-does-not-expire']);
});
it('is at the multiple of the minimum wage of that day [WZ-4], and the only one [HOUSE-3]', () => {
  expect(codes(concluded, { minimumWage: { amount: 220_000n } })).toEqual(['WZ-4 personnel.wage-not-the-multiple']);
  expect(codes(concluded, { contracts: [{ from: localDate('2029-03-01'), until: null, endedOn: null }] })).toEqual(['HOUSE-3 personnel.labour-contract-runs']);
});
