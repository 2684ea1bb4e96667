import { judge } from '@unionhall/kernel';
import { closeAuditRules } from './close-audit.rule';
import type { AuditFindingState } from './audit-finding.transitions';

const refusals = (...states: AuditFindingState[]) => judge(closeAuditRules, { personId: 'one', audit: { state: 'sampled', auditorId: 'one', title: '示例' }, findings: states.map((state) => ({ state })) }).refusals;

it('GY-5c: closes with nothing found, or everything confirmed or referred', () => {
  expect(refusals()).toEqual([]);
  expect(refusals('confirmed', 'referred')).toEqual([]);
});
it.each(['open', 'rectified'] as const)('GY-5c: stays open with one that is %s', (state) =>
  expect(refusals('confirmed', state)).toMatchObject([{ clause: 'GY-5c', code: 'governance.findings-unsettled', facts: { unsettled: 1, findings: 2 } }]));
