import { judge, localDate } from '@unionhall/kernel';
import { endLabourContractRules } from './end-labour-contract.rule';

const codes = (on: string, { until = '2029-02-28' as string | null, ended = null as string | null } = {}) =>
  judge(endLabourContractRules, {
    input: { endedOn: localDate(on) },
    labourContract: { from: localDate('2026-03-01'), until: until === null ? null : localDate(until), endedOn: ended === null ? null : localDate(ended) },
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['2026-03-01', '2029-02-28'])('takes %s', (on) => expect(codes(on)).toEqual([]));
it.each(['2026-02-28', '2029-03-01'])('refuses %s [HOUSE-5]', (on) => expect(codes(on)).toEqual(['HOUSE-5 personnel.ends-outside-its-term']));
it('takes any later day of an open term', () => expect(codes('2050-01-01', { until: null })).toEqual([]));
it('refuses a second end [HOUSE-3]', () => expect(codes('2026-06-01', { ended: '2026-06-01' })).toEqual(['HOUSE-3 personnel.labour-contract-ended']));
