import { judge } from '@unionhall/kernel';
import { type DrawAuditSampleFacts, drawAuditSampleRules } from './draw-audit-sample.rule';

const facts = (seed: string): DrawAuditSampleFacts => ({ input: { seed }, personId: 'one', audit: { state: 'opened', auditorId: 'one', title: '示例', seedSha256: '<seed>', afterCheckpoint: 3 }, root: 'root', sha256Of: (text) => `<${text}>` });

it('GY-5c: takes the seed committed to, and no other', () => {
  expect(judge(drawAuditSampleRules, facts('seed')).refusals).toEqual([]);
  expect(judge(drawAuditSampleRules, facts('seed ')).refusals).toMatchObject([{ clause: 'GY-5c', code: 'governance.seed-not-as-committed', facts: { committed: '<seed>', given: '<seed >' } }]);
});

it('GY-5c: waits for a root the auditor could not know, but for an audit of before that was asked', () => {
  const codes = (afterCheckpoint: number | null) => judge(drawAuditSampleRules, { ...facts('seed'), audit: { ...facts('seed').audit, afterCheckpoint }, root: null }).refusals.map(({ code }) => code);
  expect(codes(3)).toEqual(['governance.draw-before-checkpoint']);
  expect(codes(null)).toEqual([]);
});
