import { judge, localDate } from '@unionhall/kernel';
import { type EndCollectiveContractFacts, endCollectiveContractRules } from './end-collective-contract.rule';

const facts: EndCollectiveContractFacts = {
  personId: 'anna',
  input: { until: localDate('2026-12-30'), reason: '示例' },
  workstation: { name: '示例站', state: 'closed' },
  atStation: ['anna'],
  contract: { document: '示例合同', from: localDate('2026-01-01'), until: localDate('2026-12-31'), endReason: null },
};
const codes = (changes: Partial<EndCollectiveContractFacts>) => judge(endCollectiveContractRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const on = (day: string) => codes({ input: { until: localDate(day), reason: '示例' } });

it.each(['2026-01-01', '2026-12-30'])('ends on %s, within its term', (day) => expect(on(day)).toEqual([]));
it.each(['2025-12-31', '2026-12-31'])('HOUSE-5: not on %s', (day) => expect(on(day)).toEqual(['HOUSE-5 workstations.contract-end-outside-term']));
it('HOUSE-3: ends once', () => expect(codes({ contract: { ...facts.contract, endReason: '示例' } })).toEqual(['HOUSE-3 workstations.contract-ended']));
it('HOUSE-4: not without a reason', () => expect(codes({ input: { ...facts.input, reason: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it('DX-2: only by who is there', () => expect(codes({ atStation: ['ben'] })).toEqual(['DX-2 workstations.not-of-the-station']));
