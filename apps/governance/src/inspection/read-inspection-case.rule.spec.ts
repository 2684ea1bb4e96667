import { judge } from '@unionhall/kernel';
import { readInspectionCaseRules } from './read-inspection-case.rule';

it('CP-8: reads with a reason only', () => {
  expect(judge(readInspectionCaseRules, { input: { reason: '示例' } }).refusals).toEqual([]);
  expect(judge(readInspectionCaseRules, { input: { reason: ' ' } }).refusals).toMatchObject([{ clause: 'CP-8', code: 'governance.reading-without-reason' }]);
});
