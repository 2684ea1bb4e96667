import { judge } from '@unionhall/kernel';
import { auditIsOnesOwn, auditIsReadyFor } from './audit.rule';
import type { AuditState } from './audit.transitions';

const codes = (act: 'drawAuditSample' | 'closeAudit' | 'recordFinding', state: AuditState) => judge([auditIsReadyFor(act)], { audit: { state } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each([
  ['drawAuditSample', 'opened'],
  ['recordFinding', 'sampled'],
  ['closeAudit', 'sampled'],
] as const)('HOUSE-1: %s only while it is %s', (act, needed) => {
  for (const state of ['opened', 'sampled', 'closed'] as const) expect(codes(act, state)).toEqual(state === needed ? [] : ['HOUSE-1 governance.audit-state']);
});

it('GY-5c: refuses another auditor', () => {
  const audit = { auditorId: 'one', title: '示例' };
  expect(judge([auditIsOnesOwn], { audit, personId: 'one' }).refusals).toEqual([]);
  expect(judge([auditIsOnesOwn], { audit, personId: 'other' }).refusals).toMatchObject([{ clause: 'GY-5c', code: 'governance.not-the-auditor', facts: { title: '示例' } }]);
});
