import { judge, localDate } from '@unionhall/kernel';
import { type RecordFindingFacts, recordFindingRules } from './record-finding.rule';

const TODAY = localDate('2026-03-10');
const input = { indexedActId: 'act', clause: 'GY-2d', text: '示例', dueOn: localDate('2026-03-11') };
const facts = (changes: Partial<RecordFindingFacts> = {}): RecordFindingFacts => ({
  input,
  personId: 'auditor',
  today: TODAY,
  audit: { state: 'sampled' },
  act: { personId: 'doer', holderId: 'holder' },
  clauseIsKnown: true,
  earlier: null,
  ...changes,
});
const codes = (changes: Partial<RecordFindingFacts> = {}) => judge(recordFindingRules, facts(changes)).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes a finding due tomorrow', () => expect(codes()).toEqual([]));
it('HOUSE-5: refuses one due today', () => expect(codes({ input: { ...input, dueOn: TODAY } })).toEqual(['HOUSE-5 governance.due-not-ahead']));
it('GY-5c: refuses an act outside the audit', () => expect(codes({ act: null })).toEqual(['GY-5c governance.act-outside-audit']));
it.each(['doer', 'holder'])('GY-5c: refuses the %s of the act', (personId) => expect(codes({ personId })).toEqual(['GY-5c governance.auditor-of-own-act']));
it('HOUSE-2: refuses an unknown clause', () => expect(codes({ clauseIsKnown: false })).toEqual(['HOUSE-2 house.not-registered']));
it('HOUSE-4: refuses an empty text', () => expect(codes({ input: { ...input, text: ' ' } })).toEqual(['HOUSE-4 house.empty']));
it('HOUSE-3: refuses the same again', () => expect(codes({ earlier: { recordedOn: TODAY } })).toEqual(['HOUSE-3 governance.finding-already-recorded']));
