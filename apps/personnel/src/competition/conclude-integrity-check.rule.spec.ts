import { judge } from '@unionhall/kernel';
import { type ConcludeIntegrityCheckFacts, concludeIntegrityCheckRules } from './conclude-integrity-check.rule';

const codes = ({ passed = true, finding = '未发现问题', onRecord = false, state = 'qualified' as ConcludeIntegrityCheckFacts['entry']['state'], personId = 'officer' }) =>
  judge(concludeIntegrityCheckRules, { input: { passed, finding }, personId, entry: { personId: 'one', state }, asked: { onRecord } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes that it is in order, and that it is not', () => expect([codes({}), codes({ passed: false })]).toEqual([[], []]));
it('refuses to pass who has an open case or a measure [WZ-1]', () => expect(codes({ onRecord: true })).toEqual(['WZ-1 personnel.case-or-measure-open']));
it('takes that he does not pass', () => expect(codes({ onRecord: true, passed: false })).toEqual([]));
it.each(['entered', 'unqualified', 'cleared', 'barred', 'withdrawn'] as const)('refuses it for one that is %s [HOUSE-1]', (state) => expect(codes({ state })).toEqual(['HOUSE-1 personnel.competition-entry-state']));
it('refuses a finding that says nothing [HOUSE-4]', () => expect(codes({ finding: ' ' })).toEqual(['HOUSE-4 house.empty']));
it('refuses one’s own [CP-6]', () => expect(codes({ personId: 'one' })).toEqual(['CP-6 personnel.candidate-checks-himself']));
