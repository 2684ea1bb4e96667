import { judge, localDate } from '@unionhall/kernel';
import { type PublishAwardListFacts, publishAwardListRules } from './publish-award-list.rule';

const facts: PublishAwardListFacts = {
  personId: 'publisher',
  proposal: { id: 'p', matterId: 'm', state: 'proposed' },
  decisionId: () => 'd',
  decision: { powerItem: 'innovation-fund', subjectType: 'AwardProposal', subjectId: 'p', subjectSha256: 'aa', outcome: 'adopted', matterId: 'm', proposedById: 'proposer', enteredById: 'secretary' },
  listSha256: 'aa',
  usedOn: null,
  round: { publicityWorkingDays: 5 },
  today: localDate('2026-04-01'),
  publicity: { first: localDate('2026-04-02'), last: localDate('2026-04-09') },
};
const refusals = (changes: Partial<PublishAwardListFacts>) => judge(publishAwardListRules, { ...facts, ...changes }).refusals;

it('publishes what was decided', () => expect(refusals({})).toEqual([]));
it.each(['publicised', 'granted', 'withdrawn'] as const)('refuses a list that is %s', (state) =>
  expect(refusals({ proposal: { ...facts.proposal, state } })).toMatchObject([{ clause: 'HOUSE-1', code: 'grants.award-proposal-state', facts: { state, required: ['proposed'] } }]),
);
it('refuses a publicity beyond the published calendar [CP-4]', () =>
  expect(refusals({ publicity: null })).toMatchObject([{ clause: 'CP-4', code: 'grants.publicity-beyond-calendar', facts: { today: '2026-04-01', days: 5 }, remedy: 'wait-for-the-calendar' }]));
it.each([['proposer', 'house.proposer-executes'], ['secretary', 'house.decision-enterer-executes']])('CP-5: is not published by the %s of its decision', (personId, code) =>
  expect(refusals({ personId })).toMatchObject([{ clause: 'CP-5', code, path: ['decisionId'] }]));
