import { judge, localDate } from '@unionhall/kernel';
import { enumLabels } from '@unionhall/rulebook';
import type { InnovationTrait } from './innovation.rule';
import { type SubmitApplicationFacts, submitApplicationRules } from './submit-application.rule';

const traits = Object.keys(enumLabels.InnovationTrait) as InnovationTrait[];
const application = {
  applicantId: 'author',
  state: 'draft',
  kind: 'renovation',
  employerId: 'employer',
  teamMemberIds: ['author', 'member'],
  contentSha256: 'now',
} as const;
const studio = { name: '示例工作室', employerId: 'employer', state: 'verified', leaderHonour: 'city' } as const;
const facts: SubmitApplicationFacts = {
  personId: 'author',
  caller: { employerId: 'employer' },
  today: localDate('2026-03-31'),
  application,
  round: { name: '示例轮次', state: 'open', windowFirst: localDate('2026-03-01'), windowLast: localDate('2026-03-31'), awardAmount: 2_000_000n },
  categoryLimits: [{ category: 'a', hundredths: 100_00 }, { category: 'b', hundredths: 12_34 }],
  studio: null,
  traitArguments: traits.map((trait) => ({ trait, text: '说明' })),
  budgetLines: [{ category: 'a', purpose: 'training', description: '培训', amount: 2_000_000n }],
  agreements: [
    { personId: 'author', contentSha256: 'now' },
    { personId: 'member', contentSha256: 'now' },
  ],
  asked: { employer: { id: 'employer', name: '示例厂', isMerged: false, successor: null } },
};
const refusalsOf = (changes: Partial<SubmitApplicationFacts>) => judge(submitApplicationRules, { ...facts, ...changes }).refusals;
const codes = (changes: Partial<SubmitApplicationFacts>) => refusalsOf(changes).map(({ clause, code }) => `${clause} ${code}`);
const line = (category: 'a' | 'b' | 'c', purpose: SubmitApplicationFacts['budgetLines'][number]['purpose'], amount = 1n) => ({
  budgetLines: [{ category, purpose, description: '示例', amount }],
});
const training = (changes: Partial<typeof studio> | { leaderHonour: 'county' } | { state: 'registered' } = {}) => ({
  application: { ...application, kind: 'skills-training' as const },
  studio: { ...studio, ...changes },
});

describe('takes what is just inside', () => {
  it.each<[string, Partial<SubmitApplicationFacts>]>([
    ['the whole amount on the last day', {}],
    ['the first day', { today: localDate('2026-03-01') }],
    ['a returned application', { application: { ...application, state: 'returned' } }],
    ['training by a studio of city level', training()],
    ['an invention of a studio that is not verified', { application: { ...application, kind: 'invention' }, studio: { ...studio, state: 'registered' } }],
    ['a category up to its limit', line('b', 'making-of-materials', 246_800n)],
    ['a category no limit is set for', line('c', 'patent-application', 2_000_000n)],
    ['a line of one fen', line('a', 'training')],
    ['related spending in each category', { budgetLines: [...line('a', 'learning-related').budgetLines, ...line('b', 'development-related').budgetLines, ...line('c', 'conversion-related').budgetLines] }],
  ])('%s', (_what, changes) => expect(codes(changes)).toEqual([]));
});

describe('refuses what is just outside', () => {
  it.each<[string, Partial<SubmitApplicationFacts>, string[]]>([
    ['YZ-1: another activity', { application: { ...application, kind: 'other' } }, ['YZ-1 grants.kind-not-innovation']],
    ['YZ-2: training without a studio', { ...training(), studio: null }, ['YZ-2 grants.skills-training-without-studio']],
    ['YZ-2: training by a studio nobody verified', training({ state: 'registered' }), ['YZ-2 grants.studio-not-verified']],
    ['YZ-2: training under a model worker of county level', training({ leaderHonour: 'county' }), ['YZ-2 grants.studio-leader-honour-too-low']],
    ['YZ-2: a studio of another unit', { studio: { ...studio, employerId: 'other' } }, ['YZ-2 grants.studio-not-of-employer']],
    ['YZ-3: one trait argued with blanks', { traitArguments: facts.traitArguments.map((each) => (each.trait === 'nimble' ? { ...each, text: ' ' } : each)) }, ['YZ-3 grants.trait-not-argued']],
    ['YZ-3: no trait argued', { traitArguments: [] }, Array(9).fill('YZ-3 grants.trait-not-argued') as string[]],
    ['YZ-3: a worker of another unit', { caller: { employerId: 'other' } }, ['YZ-3 grants.applicant-of-another-employer']],
    ['YZ-3: a worker of no unit', { caller: { employerId: null } }, ['YZ-3 grants.applicant-of-another-employer']],
    ['YZ-4: a patent under A', line('a', 'patent-application'), ['YZ-4 grants.budget-outside-learning']],
    ['YZ-5: training under B', line('b', 'training'), ['YZ-5 grants.budget-outside-development']],
    ['YZ-6: making of materials under C', line('c', 'making-of-materials'), ['YZ-6 grants.budget-outside-conversion']],
    ['YZ-6: what fits no category', line('b', 'other'), ['YZ-6 grants.budget-outside-categories']],
    ['YZ-7: one fen above the amount', { budgetLines: [...facts.budgetLines, ...line('b', 'making-of-materials').budgetLines] }, ['YZ-7 grants.budget-above-award']],
    ['YZ-9: two lines of a category, together a fen above its limit', { budgetLines: [...line('b', 'making-of-materials', 246_800n).budgetLines, ...line('b', 'promotion-of-technique', 1n).budgetLines] }, ['YZ-9 grants.budget-above-category-limit']],
    ['HOUSE-4: no budget', { budgetLines: [] }, ['HOUSE-4 grants.budget-empty']],
    ['HOUSE-4: a line of nothing', line('a', 'training', 0n), ['HOUSE-4 grants.budget-amount-not-positive']],
    ['YZ-8: a member who has not agreed', { agreements: facts.agreements.slice(0, 1) }, ['YZ-8 grants.team-not-agreed']],
    ['YZ-8: a member who agreed to earlier content', { agreements: [facts.agreements[0]!, { personId: 'member', contentSha256: 'before' }] }, ['YZ-8 grants.team-not-agreed']],
    ['YZ-8: a member instead of the author', { personId: 'member' }, ['YZ-8 grants.not-the-author']],
    ['YZ-9: a submitted application', { application: { ...application, state: 'submitted' } }, ['YZ-9 grants.application-not-editable']],
    ['YZ-9: the day before the window', { today: localDate('2026-02-28') }, ['YZ-9 grants.round-not-open']],
    ['YZ-9: the day after the window', { today: localDate('2026-04-01') }, ['YZ-9 grants.round-not-open']],
    ['YZ-9: a round that is closed', { round: { ...facts.round, state: 'closed' } }, ['YZ-9 grants.round-not-open']],
    ['HOUSE-2: an employer nobody registered', { asked: { employer: null } }, ['HOUSE-2 grants.employer-unknown']],
    ['HOUSE-2: an employer nobody registered, of a worker of another', { asked: { employer: null }, caller: { employerId: 'other' } }, ['HOUSE-2 grants.employer-unknown']],
    ['HOUSE-2: a merged employer', { asked: { employer: { ...facts.asked.employer!, isMerged: true, successor: '后继厂' } } }, ['HOUSE-2 grants.employer-merged']],
  ])('%s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
});

it('names every fault at once, each with its place', () => {
  const refusals = refusalsOf({ traitArguments: facts.traitArguments.slice(2), budgetLines: [...line('c', 'other', 0n).budgetLines, ...line('a', 'training').budgetLines], agreements: [] });
  expect(refusals.map(({ path }) => path.join('.'))).toEqual(['traitArguments.short', 'traitArguments.plain', 'budgetLines.0', 'budgetLines.0', 'teamMembers.0', 'teamMembers.1']);
});
