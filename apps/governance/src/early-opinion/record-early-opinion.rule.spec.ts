import { judge, localDate } from '@unionhall/kernel';
import { type RecordEarlyOpinionFacts, recordEarlyOpinionRules } from './record-early-opinion.rule';

const member = (personId: string, changes: object = {}) => ({ personId, present: true, isChief: personId === 'chief', ...changes });
const facts: RecordEarlyOpinionFacts = {
  input: { personId: 'chief', givenOn: localDate('2026-03-10'), description: '示例', evidenceSha256: 'aa' },
  meeting: { state: 'signed', presidingId: 'chief', heldOn: localDate('2026-03-10') },
  members: [member('anna'), member('bo'), member('chief')],
  recusedIds: [],
  recorded: [{ personId: 'chief', evidenceSha256: 'bb' }, { personId: 'bo', evidenceSha256: 'aa' }],
};
const codes = (changes: Partial<RecordEarlyOpinionFacts>) => judge(recordEarlyOpinionRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);
const input = (changes: Partial<RecordEarlyOpinionFacts['input']>) => ({ input: { ...facts.input, ...changes } });

it('records what the chief said on the day of the meeting or before', () => {
  expect(codes({})).toEqual([]);
  expect(codes(input({ givenOn: localDate('2026-01-01') }))).toEqual([]);
});
it('GY-2c: records it of whoever speaks last in the chief’s place, then not of him', () => {
  const presided = { meeting: { ...facts.meeting, presidingId: 'bo' }, recusedIds: ['chief'] };
  expect(codes({ ...presided, ...input({ personId: 'bo', evidenceSha256: 'cc' }) })).toEqual([]);
  expect(codes(presided)).toEqual(['GY-2c governance.not-the-last-speaker']);
});
it('GY-2c: of nobody else', () => expect(codes(input({ personId: 'anna' }))).toEqual(['GY-2c governance.not-the-last-speaker']));
it('HOUSE-5: not what was said after the meeting', () => expect(codes(input({ givenOn: localDate('2026-03-11') }))).toEqual(['HOUSE-5 governance.opinion-after-the-meeting']));
it('HOUSE-4: not without saying what happened', () => expect(codes(input({ description: ' ' }))).toEqual(['HOUSE-4 house.empty']));
it('HOUSE-3: not the same twice', () => expect(codes(input({ evidenceSha256: 'bb' }))).toEqual(['HOUSE-3 governance.early-opinion-recorded-already']));
