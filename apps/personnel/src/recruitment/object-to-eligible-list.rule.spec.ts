import { judge, localDate } from '@unionhall/kernel';
import { type ObjectToEligibleListFacts, objectToEligibleListRules } from './object-to-eligible-list.rule';

const raised = (personId: string, state: ObjectToEligibleListFacts['objections'][number]['state']) => ({ personId, state, raisedAt: new Date('2026-03-24T02:00:00Z') });
const codes = (today: string, objections: ObjectToEligibleListFacts['objections'] = [], text = '理由') =>
  judge(objectToEligibleListRules, { input: { text }, personId: 'one', today: localDate(today), list: { publishedOn: localDate('2026-03-23'), publicityLast: localDate('2026-03-30') }, objections }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['2026-03-23', '2026-03-30'])('takes one on %s', (today) => expect(codes(today, [raised('one', 'rejected'), raised('other', 'open')])).toEqual([]));
it.each(['2026-03-22', '2026-03-31'])('refuses one on %s [CP-4]', (today) => expect(codes(today)).toEqual(['CP-4 personnel.list-not-publicised']));
it('refuses a second one while the first is open [HOUSE-3], and one that says nothing [HOUSE-4]', () => {
  expect(codes('2026-03-24', [raised('one', 'open')])).toEqual(['HOUSE-3 personnel.list-objection-open']);
  expect(codes('2026-03-24', [], ' ')).toEqual(['HOUSE-4 house.empty']);
});
