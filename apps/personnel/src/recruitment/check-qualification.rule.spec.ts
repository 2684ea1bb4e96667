import { judge } from '@unionhall/kernel';
import { type CheckQualificationFacts, checkQualificationRules } from './check-qualification.rule';

type Check = CheckQualificationFacts['input']['checks'][number];
const met = (conditionId: string): Check => ({ conditionId, met: true, documentSha256: 'ab'.repeat(32) });
const notMet = (conditionId: string, reason: string | null = '材料不符'): Check => ({ conditionId, met: false, reason });
const codes = (checks: readonly Check[], { state = 'registered' as CheckQualificationFacts['candidate']['state'], personId = 'officer' } = {}) =>
  judge(checkQualificationRules, {
    input: { checks },
    personId,
    candidate: { personId: 'one', state },
    conditions: [
      { id: 'a', text: '大专以上学历' },
      { id: 'b', text: '品行端正' },
    ],
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

describe('HOUSE-4: each condition once', () => {
  it('takes one result for each', () => expect(codes([met('a'), notMet('b')])).toEqual([]));
  it.each<[string, Check[]]>([
    ['one left out', [met('a')]],
    ['one twice', [met('a'), met('a'), met('b')]],
    ['one of another notice', [met('a'), met('b'), met('c')]],
  ])('refuses %s', (_case, checks) => expect(codes(checks)).toEqual(['HOUSE-4 personnel.conditions-not-each-checked']));
});

describe('WZ-2: each result has its ground', () => {
  it('refuses what is met without a document', () => expect(codes([{ conditionId: 'a', met: true, reason: '看过' }, met('b')])).toEqual(['WZ-2 personnel.check-without-ground']));
  it.each([null, '  '])('refuses what is not met for the reason %p', (reason) => expect(codes([notMet('a', reason), met('b')])).toEqual(['WZ-2 personnel.check-without-ground']));
});

it('refuses a second check [HOUSE-1]', () => expect(codes([met('a'), met('b')], { state: 'qualified' })).toEqual(['HOUSE-1 personnel.candidate-state']));
it('refuses a candidate who checks himself [CP-6]', () => expect(codes([met('a'), met('b')], { personId: 'one' })).toEqual(['CP-6 personnel.candidate-checks-himself']));
