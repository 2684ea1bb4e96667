import { judge, localDate } from '@unionhall/kernel';
import { type RecordMeasureFacts, recordMeasureRules } from './record-measure.rule';

const TODAY = localDate('2026-03-10');
const input = { personId: 'holder', issuer: 'discipline-commission', documentNumber: '1', issuedOn: TODAY };
const facts = (changes: Partial<RecordMeasureFacts> = {}): RecordMeasureFacts => ({
  input,
  personId: 'inspector',
  today: TODAY,
  inspectionCase: { state: 'concluded', openedOn: TODAY },
  accountable: [{ personId: 'holder', deviation: null }, { personId: 'left', deviation: 'left-out' }, { personId: 'added', deviation: 'added' }],
  earlier: null,
  ...changes,
});
const codes = (changes: Partial<RecordMeasureFacts> = {}) => judge(recordMeasureRules, facts(changes)).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['party-committee', 'discipline-commission', 'other-outside'])('GY-6: takes a document of %s', (issuer) => expect(codes({ input: { ...input, issuer } })).toEqual([]));
it('GY-6: refuses the federation’s own', () => expect(codes({ input: { ...input, issuer: 'federation' } })).toEqual(['GY-6 governance.federation-imposes']));
it('GY-6: falls on who must answer, also on who was added, not on who was left out', () => {
  expect(codes({ input: { ...input, personId: 'added' } })).toEqual([]);
  for (const personId of ['left', 'stranger']) expect(codes({ input: { ...input, personId } })).toEqual(['GY-6 governance.not-accountable']);
});
it('GY-6: is entered by another', () => expect(codes({ personId: 'holder' })).toEqual(['GY-6 governance.measure-on-oneself']));
it('HOUSE-5: is issued from the opening on, until today', () => {
  const openedOn = localDate('2026-03-09');
  expect(codes({ inspectionCase: { state: 'concluded', openedOn }, input: { ...input, issuedOn: openedOn } })).toEqual([]);
  for (const issuedOn of ['2026-03-08', '2026-03-11']) expect(codes({ inspectionCase: { state: 'concluded', openedOn }, input: { ...input, issuedOn: localDate(issuedOn) } })).toEqual(['HOUSE-5 governance.measure-out-of-time']);
});
it('HOUSE-3, HOUSE-4: has a number, once', () => {
  expect(codes({ input: { ...input, documentNumber: ' ' } })).toEqual(['HOUSE-4 house.empty']);
  expect(codes({ earlier: { recordedOn: TODAY } })).toEqual(['HOUSE-3 governance.measure-already-recorded']);
});
