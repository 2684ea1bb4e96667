import { judge } from '@unionhall/kernel';
import { type AgreeToApplicationFacts, agreeToApplicationRules } from './agree-to-application.rule';

const facts: AgreeToApplicationFacts = {
  personId: 'member',
  application: { title: '示例', applicantId: 'author', state: 'draft', teamMemberIds: ['author', 'member'] },
  agreedOn: null,
};
const codes = (changes: Partial<AgreeToApplicationFacts>) => judge(agreeToApplicationRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('lets a member agree', () => expect(codes({})).toEqual([]));
it('refuses whoever is not of the team', () => expect(codes({ personId: 'colleague' })).toEqual(['YZ-8 grants.not-a-team-member']));
it('refuses to agree twice to the same', () => expect(codes({ agreedOn: '2026-03-10' })).toEqual(['HOUSE-3 grants.already-agreed']));
it('refuses once it is submitted', () => expect(codes({ application: { ...facts.application, state: 'submitted' } })).toEqual(['YZ-9 grants.application-not-editable']));
