import { judge, localDate } from '@unionhall/kernel';
import { type OpenInspectionCaseFacts, openInspectionCaseRules } from './open-inspection-case.rule';

const TODAY = localDate('2026-03-10');
const facts = (changes: Partial<OpenInspectionCaseFacts> = {}): OpenInspectionCaseFacts => ({
  input: { powerItem: 'innovation-fund', eventDay: TODAY, allegation: '示例' },
  today: TODAY,
  event: { powerItemCode: 'innovation-fund', eventDay: TODAY },
  origin: null,
  earlier: null,
  ...changes,
});
const told = (changes: Partial<OpenInspectionCaseFacts> = {}) => judge(openInspectionCaseRules, facts(changes)).refusals.map(({ clause, code, path }) => `${clause} ${code} ${path.join()}`);

it.each([{ findingId: 'f' }, { inquiryId: 'i' }, { indexedActId: 'a' }, { powerItem: 'p', eventDay: TODAY }])('takes %j', (thing) => expect(told({ input: { ...thing, allegation: '示例' } })).toEqual([]));
it.each([{}, { findingId: 'f', inquiryId: 'i' }, { powerItem: 'p' }, { indexedActId: 'a', eventDay: TODAY }])('HOUSE-4: refuses %j', (things) => expect(told({ input: { ...things, allegation: '示例' } })).toEqual(['HOUSE-4 governance.case-about-one-thing ']));
it('HOUSE-2: refuses what is not there', () => expect(told({ input: { indexedActId: 'a', allegation: '示例' }, event: null })).toEqual(['HOUSE-2 house.not-registered indexedActId']));
it.each(['findingId', 'inquiryId'])('GY-5d: takes an overdue %s only', (name) => {
  const input = { [name]: 'x', allegation: '示例' };
  expect(told({ input, origin: { overdue: true, dueOn: TODAY } })).toEqual([]);
  expect(told({ input, origin: { overdue: false, dueOn: TODAY } })).toEqual([`GY-5d governance.not-overdue ${name}`]);
});
it('HOUSE-5: refuses tomorrow', () => expect(told({ event: { powerItemCode: 'innovation-fund', eventDay: localDate('2026-03-11') } })).toEqual(['HOUSE-5 governance.event-ahead eventDay']));
it('HOUSE-4: refuses no words', () => expect(told({ input: { powerItem: 'p', eventDay: TODAY, allegation: ' ' } })).toEqual(['HOUSE-4 house.empty allegation']));
it('HOUSE-3: refuses a second case from an inquiry', () => expect(told({ input: { inquiryId: 'i', allegation: '示例' }, earlier: { openedOn: TODAY } })).toEqual(['HOUSE-3 governance.case-already-open inquiryId']));
