import { judge, localDate } from '@unionhall/kernel';
import { type PublishEligibleListFacts, publishEligibleListRules } from './publish-eligible-list.rule';

const codes = ({ expected = 4, scores = 4, broken = 0, publicityLast = '2026-04-02' as string | null, state = 'marked' as PublishEligibleListFacts['batch']['state'] }) =>
  judge(publishEligibleListRules, {
    batch: { name: '第一批', state, publicityWorkingDays: 5 },
    today: localDate('2026-03-26'),
    expected,
    scores: Array.from({ length: scores }, () => ({})),
    broken,
    publicityLast: publicityLast === null ? null : localDate(publicityLast),
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes it with every score', () => expect(codes({})).toEqual([]));
it('refuses it with one missing [WZ-3]', () => expect(codes({ scores: 3 })).toEqual(['WZ-3 personnel.interview-scores-missing']));
it('refuses it without a panel, or with nobody tested [WZ-3]', () => expect(codes({ expected: 0, scores: 0 })).toEqual(['WZ-3 personnel.interview-scores-missing']));
it('refuses it with a broken seal [HOUSE-4]', () => expect(codes({ broken: 1 })).toEqual(['HOUSE-4 personnel.interview-seal-broken']));
it('refuses an end that would be a guess [CP-4]', () => expect(codes({ publicityLast: null })).toEqual(['CP-4 personnel.publicity-beyond-calendar']));
it('refuses a second list [HOUSE-1]', () => expect(codes({ state: 'listed' })).toEqual(['HOUSE-1 personnel.recruitment-state']));
