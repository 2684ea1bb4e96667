import { judge, localDate } from '@unionhall/kernel';
import { type GrantAwardsFacts, grantAwardsRules } from './grant-awards.rule';

const facts: GrantAwardsFacts = {
  proposal: { id: 'p', matterId: 'm', state: 'publicised', publicityLast: localDate('2026-04-09'), amount: 4_000_000n },
  decisionId: () => 'd',
  decision: { powerItem: 'innovation-fund', subjectType: 'AwardProposal', subjectId: 'p', subjectSha256: 'aa', outcome: 'adopted', matterId: 'm', proposedById: 'proposer', enteredById: 'secretary' },
  personId: 'granter',
  listSha256: 'aa',
  usedOn: null,
  round: { year: 2026, quota: 10 },
  lines: [1, 2],
  liveAwards: 8,
  today: localDate('2026-04-10'),
  openObjections: 0,
  available: 4_000_000n,
};
const codes = (changes: Partial<GrantAwardsFacts>) => judge(grantAwardsRules, { ...facts, ...changes }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('grants on the first day after publicity, with the last yuan', () => expect(codes({})).toEqual([]));

it.each<[string, Partial<GrantAwardsFacts>, string[]]>([
  ['the last day of publicity', { today: localDate('2026-04-09') }, ['CP-4 grants.publicity-not-over']],
  ['one open objection', { openObjections: 1 }, ['CP-4 grants.award-objections-open']],
  ['one fen too little', { available: 3_999_999n }, ['CP-10 grants.award-over-fund']],
  ['one more than the round’s number', { liveAwards: 9 }, ['YZ-7 grants.award-over-quota']],
  ['a list that was never published', { proposal: { ...facts.proposal, state: 'proposed', publicityLast: null }, decision: null }, ['HOUSE-1 grants.award-proposal-state']],
  // A list that cannot be granted is not measured.
  ['a list that was granted already, with money and places gone since', { proposal: { ...facts.proposal, state: 'granted' }, available: 0n, liveAwards: 10 }, ['HOUSE-1 grants.award-proposal-state']],
  ['a list that was taken back', { proposal: { ...facts.proposal, state: 'withdrawn' } }, ['HOUSE-1 grants.award-proposal-state']],
  ['a decision no longer adopted', { decision: { ...facts.decision!, outcome: 'rejected' } }, ['GY-2b grants.decision-not-adopted']],
  ['a list that changed', { listSha256: 'ab' }, ['GY-2b grants.award-list-changed']],
  ['who proposed the list', { personId: 'proposer' }, ['CP-5 house.proposer-executes']],
  ['who entered its decision', { personId: 'secretary' }, ['CP-5 house.decision-enterer-executes']],
  ['a decision used twice', { usedOn: localDate('2026-04-10') }, ['CP-9 grants.decision-used-before']],
])('refuses %s', (_what, changes, expected) => expect(codes(changes)).toEqual(expected));
