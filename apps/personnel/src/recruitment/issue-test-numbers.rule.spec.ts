import { judge, localDate } from '@unionhall/kernel';
import { type IssueTestNumbersFacts, issueTestNumbersRules } from './issue-test-numbers.rule';

type State = IssueTestNumbersFacts['candidates'][number]['state'];
const codes = (states: State[], { today = '2026-03-21', batch = 'open' as IssueTestNumbersFacts['batch']['state'] } = {}) =>
  judge(issueTestNumbersRules, { today: localDate(today), batch: { name: '第一批', state: batch, registrationLast: localDate('2026-03-20') }, candidates: states.map((state) => ({ state })) }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes it the day after the last, with everybody checked', () => expect(codes(['qualified', 'unqualified'])).toEqual([]));
it('refuses it on the last day [HOUSE-5]', () => expect(codes(['qualified'], { today: '2026-03-20' })).toEqual(['HOUSE-5 personnel.registration-still-open']));
it('refuses it while somebody is not checked [HOUSE-1]', () => expect(codes(['qualified', 'registered'])).toEqual(['HOUSE-1 personnel.candidates-unchecked']));
it.each<[State[]]>([[[]], [['unqualified']]])('refuses it for %j [WZ-3]', (states) => expect(codes(states)).toEqual(['WZ-3 personnel.nobody-qualified']));
it('refuses a second time [HOUSE-1]', () => expect(codes(['qualified'], { batch: 'numbered' })).toEqual(['HOUSE-1 personnel.recruitment-state']));
