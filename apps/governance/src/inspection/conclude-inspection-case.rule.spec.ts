import { judge } from '@unionhall/kernel';
import { accountableIds, type ConcludeInspectionCaseFacts, concludeInspectionCaseRules } from './conclude-inspection-case.rule';

type Deviation = ConcludeInspectionCaseFacts['input']['deviations'][number];
const deviation = (personId: string, kind: string, reason = '示例'): Deviation => ({ personId, deviation: kind, reason });
const computed = [
  { personId: 'holder', capacity: 'holder' },
  { personId: 'head', capacity: 'inspection-head' },
] as const;
const facts = (changes: Partial<ConcludeInspectionCaseFacts> = {}, ...deviations: Deviation[]): ConcludeInspectionCaseFacts => ({
  input: { outcome: 'breach', conclusion: '示例', deviations },
  personId: 'inspector',
  inspectionCase: { state: 'open' },
  computed,
  ...changes,
});
const codes = (...given: Parameters<typeof facts>) => judge(concludeInspectionCaseRules, facts(...given)).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('GY-6: takes the register as it is, or departs from it with a reason', () => {
  expect(codes()).toEqual([]);
  expect(codes({}, deviation('holder', 'left-out'), deviation('doer', 'added'))).toEqual([]);
  expect(codes({}, deviation('holder', 'left-out', ' '))).toEqual(['GY-6 governance.deviation-unexplained']);
});

it.each([[deviation('doer', 'left-out')], [deviation('holder', 'added')]])('HOUSE-4: refuses %j, which changes nothing', (each) => expect(codes({}, each)).toEqual(['HOUSE-4 governance.deviation-changes-nothing']));
it('HOUSE-4: refuses a person twice, and any without a breach', () => {
  expect(codes({}, deviation('doer', 'added'), deviation('doer', 'added'))).toEqual(['HOUSE-4 governance.deviation-changes-nothing']);
  expect(codes({ input: { outcome: 'no-breach', conclusion: '示例', deviations: [deviation('doer', 'added')] } })).toEqual(['HOUSE-4 governance.deviation-changes-nothing']);
});

it('GY-6: refuses a breach that is nobody’s', () => {
  expect(codes({ computed: [] })).toEqual(['GY-6 governance.nobody-accountable']);
  expect(codes({}, deviation('holder', 'left-out'), deviation('head', 'left-out'))).toEqual(['GY-6 governance.nobody-accountable']);
  expect(codes({ computed: [], input: { outcome: 'no-breach', conclusion: '示例', deviations: [] } })).toEqual([]);
});

it('GY-5d: refuses whoever must answer, left out or not, or is added', () => {
  expect(codes({ personId: 'head' })).toEqual(['GY-5d governance.accountable-concludes']);
  expect(codes({ personId: 'head' }, deviation('head', 'left-out'))).toEqual(['GY-5d governance.accountable-concludes']);
  expect(codes({}, deviation('inspector', 'added'))).toEqual(['GY-5d governance.accountable-concludes']);
});

it('HOUSE-1, HOUSE-4: is concluded once, with words', () => {
  expect(codes({ inspectionCase: { state: 'concluded' } })).toEqual(['HOUSE-1 governance.case-concluded']);
  expect(codes({ input: { outcome: 'breach', conclusion: ' ', deviations: [] } })).toEqual(['HOUSE-4 house.empty']);
});

it('GY-6: those of the register answer who are not left out, and those added', () => {
  expect(accountableIds(computed, [])).toEqual(['holder', 'head']);
  expect(accountableIds(computed, [deviation('holder', 'left-out'), deviation('doer', 'added')])).toEqual(['head', 'doer']);
  // Whoever is added is not left out by it.
  expect(accountableIds(computed, [deviation('head', 'added')])).toEqual(['holder', 'head', 'head']);
});
