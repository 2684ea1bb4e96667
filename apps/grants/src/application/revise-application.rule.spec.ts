import { judge } from '@unionhall/kernel';
import type { GrantApplicationState } from './application.transitions';
import { reviseApplicationRules } from './revise-application.rule';

const codes = (state: GrantApplicationState, personId = 'author', teamMemberIds: string[] = []) =>
  judge(reviseApplicationRules, { personId, application: { applicantId: 'author', state }, input: { content: { teamMemberIds } } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it.each(['draft', 'returned'] as const)('lets the author change a %s application', (state) => expect(codes(state)).toEqual([]));
it.each(['submitted', 'eligible', 'under-review', 'awarded', 'withdrawn'] as const)('refuses to change a %s one', (state) => expect(codes(state)).toEqual(['YZ-9 grants.application-not-editable']));
it('refuses a member instead of the author', () => expect(codes('draft', 'member')).toEqual(['YZ-8 grants.not-the-author']));
it('refuses a member twice', () => expect(codes('draft', 'author', ['one', 'one'])).toEqual(['HOUSE-3 grants.team-member-repeated']));
