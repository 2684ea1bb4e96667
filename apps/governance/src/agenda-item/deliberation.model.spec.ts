import { judge, type Rule } from '@unionhall/kernel';
import fc from 'fast-check';
import { castVoteRules } from '../ballot/cast-vote.rule';
import { type CloseVoteFacts, closeVoteRules, outcomeOf, tallyOf } from '../decision/close-vote.rule';
import { missingPreconditions } from '../matter/missing-preconditions.rule';
import { placeOnAgendaRules } from '../meeting/place-on-agenda.rule';
import { stateOnItemRules, isLastStatement } from '../statement/state-on-item.rule';
import { ANNA, BO, CHEN, CHIEF, deliberation, voted } from '../test/deliberation-facts';
import { deferAgendaItemRules } from './defer-agenda-item.rule';
import { openVoteRules } from './open-vote.rule';
import { recuseFromItemRules } from './recuse-from-item.rule';
import { startAgendaItemRules } from './start-agenda-item.rule';

const MEMBERS = [CHIEF, ANNA, BO, CHEN];
const PROOFS = ['research', 'consultation', 'appraisal'];
const someone = fc.constantFrom(...MEMBERS);

/** One thing anybody may try at any moment, whether or not it makes sense then. */
const attempt = fc.oneof(
  fc.record({ act: fc.constant('prove' as const), proof: fc.constantFrom(...PROOFS) }),
  fc.record({ act: fc.constantFrom('place' as const, 'start' as const, 'openVote' as const, 'closeVote' as const, 'defer' as const) }),
  fc.record({ act: fc.constantFrom('state' as const, 'recuse' as const, 'leave' as const, 'relate' as const), who: someone }),
  fc.record({ act: fc.constant('vote' as const), who: someone, choice: fc.constantFrom('for' as const, 'against' as const, 'abstain' as const) }),
);
type Attempt = typeof attempt extends fc.Arbitrary<infer Each> ? Each : never;

/** A run that mostly follows the order of a meeting, so that many runs reach a decision, with anything thrown in between. */
const run = fc
  .record({ proofs: fc.subarray(PROOFS, { minLength: 2 }), noise: fc.array(fc.tuple(fc.nat(20), attempt), { maxLength: 6 }), order: fc.shuffledSubarray([ANNA, BO, CHEN], { minLength: 3 }), choices: fc.array(fc.constantFrom('for' as const, 'against' as const, 'abstain' as const), { minLength: 4, maxLength: 4 }) })
  .map(({ proofs, noise, order, choices }) => {
    const speakers = [...order, CHIEF];
    const attempts: Attempt[] = [
      ...proofs.map((proof) => ({ act: 'prove' as const, proof })),
      { act: 'place' },
      { act: 'start' },
      ...speakers.map((who) => ({ act: 'state' as const, who })),
      { act: 'openVote' },
      ...speakers.map((who, index) => ({ act: 'vote' as const, who, choice: choices[index]! })),
      { act: 'closeVote' },
    ];
    for (const [place, each] of noise) attempts.splice(place, 0, each);
    return attempts;
  });

interface Model {
  facts: CloseVoteFacts;
  matter: { title: string; state: 'raised' | 'on-agenda' };
  evidence: { precondition: string }[];
}

/** Does what is tried if the rules of its act do not object; otherwise nothing changes. */
function step(model: Model, tried: Attempt): void {
  const { facts, matter, evidence } = model;
  const allows = <Facts>(rules: readonly Rule<Facts>[], given: Facts) => judge(rules, given).refusals.length === 0;
  const change = (changes: Partial<CloseVoteFacts>) => {
    model.facts = { ...facts, ...changes };
  };
  const move = (allowed: boolean, state: CloseVoteFacts['item']['state']) => allowed && change({ item: { state } });
  if (tried.act === 'prove') evidence.push({ precondition: tried.proof });
  if (tried.act === 'place' && allows(placeOnAgendaRules, { input: { meetingId: 'meeting' }, matter, preconditions: PROOFS, evidence, meeting: { title: '示例', state: 'open' } })) {
    matter.state = 'on-agenda';
  }
  if (matter.state === 'raised') return;
  switch (tried.act) {
    case 'leave':
      return change({ members: facts.members.map((member) => (member.personId === tried.who ? { ...member, present: false } : member)) });
    case 'relate':
      return change({ conflicts: [...facts.conflicts, { personId: tried.who, reason: 'kinship' }] });
    case 'recuse':
      if (allows(recuseFromItemRules, { ...facts, personId: tried.who, input: { personId: tried.who, explanation: '示例' } })) change({ recusedIds: [...facts.recusedIds, tried.who] });
      return;
    case 'state': {
      const given = { ...facts, personId: tried.who };
      if (allows(stateOnItemRules, given)) change({ statements: [...facts.statements, { personId: tried.who, isLast: isLastStatement(given) }] });
      return;
    }
    case 'vote':
      if (allows(castVoteRules, { ...facts, personId: tried.who })) change({ ballots: [...facts.ballots, voted(tried.who, tried.choice)] });
      return;
    case 'start':
      move(allows(startAgendaItemRules, { ...facts, runningPosition: null }), 'discussing');
      return;
    case 'openVote':
      move(allows(openVoteRules, facts), 'voting');
      return;
    case 'closeVote':
      move(allows(closeVoteRules, facts), 'decided');
      return;
    case 'defer':
      move(allows(deferAgendaItemRules, facts), 'deferred');
      return;
    default:
  }
}

const SEED = 20_260_310;

it('never decides without proofs, quorum and the last statement, nor with the vote of anybody recused [GY-2b, GY-2c, GY-2d, CP-6]', () => {
  let decisions = 0;
  fc.assert(
    fc.property(run, (attempts) => {
      const model: Model = { facts: deliberation({ item: { state: 'placed' } }), matter: { title: '示例', state: 'raised' }, evidence: [] };
      for (const tried of attempts) step(model, tried);
      const { facts, evidence } = model;
      const { statements, ballots, recusedIds, members } = facts;
      const last = statements.findIndex(({ isLast }) => isLast);
      expect(statements.filter(({ isLast }) => isLast).length).toBeLessThanOrEqual(1);
      expect(last === -1 || last === statements.length - 1).toBe(true);
      if (facts.item.state !== 'decided') return;
      decisions += 1;
      const voters = ballots.map(({ personId }) => personId);
      expect(missingPreconditions(PROOFS, evidence)).toEqual([]);
      expect(last).toBe(statements.length - 1);
      expect(new Set(voters).size).toBe(voters.length);
      expect(voters.length * 3).toBeGreaterThan(members.length * 2);
      expect(voters.filter((id) => recusedIds.includes(id))).toEqual([]);
      expect(voters.every((id) => statements.some(({ personId }) => personId === id))).toBe(true);
      // Whoever spoke last may have recused himself since; if he voted, nobody voted after him.
      expect([-1, voters.length - 1]).toContain(voters.indexOf(statements[last]!.personId));
      const tally = tallyOf(ballots);
      expect(outcomeOf(tally) === 'adopted').toBe(tally.votesFor * 2 > voters.length);
    }),
    { seed: SEED, numRuns: 20_000 },
  );
  // A property that nothing reaches would prove nothing.
  expect(decisions).toBeGreaterThan(2_000);
});
