import { judge } from '@unionhall/kernel';
import { type ConfirmEligibilityFacts, confirmEligibilityRules } from './confirm-eligibility.rule';

const live = { id: 'plant', name: '示例机械厂', isMerged: false, successor: null };
const codes = (employer: ConfirmEligibilityFacts['asked']['employer'], personId = 'officer') =>
  judge(confirmEligibilityRules, {
    personId,
    asked: { employer },
    round: { name: '示例轮次', state: 'closed' },
    application: { title: '示例', state: 'submitted', teamMemberIds: ['author'] },
  }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('confirms for a live unit', () => expect(codes(live)).toEqual([]));
it('refuses a unit that was merged', () => expect(codes({ ...live, isMerged: true, successor: '示例集团' })).toEqual(['HOUSE-2 grants.employer-merged']));
it('refuses a unit nobody registered', () => expect(codes(null)).toEqual(['HOUSE-2 grants.employer-unknown']));
it('is not for the team', () => expect(codes(live, 'author')).toEqual(['CP-6 grants.own-application-examined']));
