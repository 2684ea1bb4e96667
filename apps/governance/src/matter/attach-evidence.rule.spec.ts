import { judge } from '@unionhall/kernel';
import { attachEvidenceRules, type AttachEvidenceFacts } from './attach-evidence.rule';

const facts: AttachEvidenceFacts = {
  matter: { title: '示例议题', state: 'raised' },
  input: { precondition: 'research', title: '调研报告', fileSha256: 'a' },
  preconditions: ['research', 'consultation'],
  evidence: [{ precondition: 'research', title: '先前报告', fileSha256: 'b' }, { precondition: 'consultation', title: '意见汇总', fileSha256: 'a' }],
};
const codes = (more: Partial<AttachEvidenceFacts> = {}) => judge(attachEvidenceRules, { ...facts, ...more }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a further file of a precondition, and a file that proves another one too', () => expect(codes()).toEqual([]));
it('takes evidence while the matter is on an agenda', () => expect(codes({ matter: { title: '示例议题', state: 'on-agenda' } })).toEqual([]));
it.each(['decided', 'withdrawn'] as const)('HOUSE-1: refuses it once the matter is %s', (state) => expect(codes({ matter: { title: '示例议题', state } })).toEqual(['HOUSE-1 governance.matter-not-live']));
it('GY-2d: refuses what is no precondition in force', () => expect(codes({ input: { ...facts.input, precondition: 'appraisal' } })).toEqual(['GY-2d governance.evidence-not-a-precondition']));
it('HOUSE-4: refuses a document without a title', () => expect(codes({ input: { ...facts.input, title: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it('HOUSE-3: refuses the same file twice for one precondition', () => expect(codes({ input: { ...facts.input, fileSha256: 'b' } })).toEqual(['HOUSE-3 governance.evidence-already-attached']));
