import { judge } from '@unionhall/kernel';
import type { GrantRoundState } from '../round/round.transitions';
import type { GrantApplicationState } from './application.transitions';
import { withdrawApplicationRules } from './withdraw-application.rule';

const codes = (state: GrantApplicationState, personId = 'author', roundState: GrantRoundState = 'reviewing') =>
  judge(withdrawApplicationRules, { personId, application: { applicantId: 'author', state }, round: { state: roundState } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['draft', 'submitted', 'returned', 'eligible', 'ineligible', 'under-review'] as const)('lets the author withdraw a %s application', (state) => expect(codes(state)).toEqual([]));
it.each(['recommended', 'reserve', 'not-recommended', 'awarded', 'accepted', 'rectifying', 'failed', 'withdrawn'] as const)('refuses to withdraw a %s one', (state) =>
  expect(codes(state)).toEqual(['YZ-9 grants.application-not-withdrawable']),
);
it('refuses a member instead of the author', () => expect(codes('draft', 'member')).toEqual(['YZ-8 grants.not-the-author']));
it.each(['ranked', 'proposed', 'publicised'] as const)('refuses to withdraw one under review whose round is %s', (state) =>
  expect(codes('under-review', 'author', state)).toEqual(['YZ-9 grants.application-not-withdrawable']),
);
it('lets the author withdraw one that was never reviewed though its round is ranked', () => expect(codes('ineligible', 'author', 'ranked')).toEqual([]));
