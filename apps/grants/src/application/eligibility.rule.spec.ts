import { judge } from '@unionhall/kernel';
import { type EligibilityFacts, eligibilityRules } from './eligibility.rule';

const codes = (round: EligibilityFacts['round']['state'], application: EligibilityFacts['application']['state'] = 'submitted', personId = 'officer') =>
  judge(eligibilityRules, { personId, round: { name: '示例轮次', state: round }, application: { title: '示例', state: application, teamMemberIds: ['author', 'member'] } }).refusals.map(
    ({ clause, code }) => `${clause} ${code}`,
  );

it.each(['open', 'closed'] as const)('is examined in a round that is %s', (round) => expect(codes(round)).toEqual([]));
it.each(['draft', 'reviewing', 'ranked', 'cancelled'] as const)('is not in one that is %s', (round) => expect(codes(round)).toEqual(['YZ-9 grants.round-not-taking-eligibility']));
it.each(['draft', 'returned', 'eligible', 'ineligible', 'under-review', 'withdrawn'] as const)('is not examined while %s', (application) =>
  expect(codes('open', application)).toEqual(['YZ-9 grants.application-not-awaiting-eligibility']),
);
it.each(['author', 'member'])('is not examined by its %s', (person) => expect(codes('open', 'submitted', person)).toEqual(['CP-6 grants.own-application-examined']));
