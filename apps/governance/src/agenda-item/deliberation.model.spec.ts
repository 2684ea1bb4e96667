import fc from 'fast-check';
import { simulation } from '@unionhall/testing';
import { outcomeOf, tallyOf } from '../decision/close-vote.rule';
import { holdsOn } from '../leadership-seat/holding-period.rule';
import { chiefOn, membersOn } from '../meeting/leadership-body.rule';
import { BodyLife, type Decided, PROOFS, type Step, steps } from '../test/body-life-model';
import { HORIZON } from '../test/registers-life-model';

/** A meeting as it mostly goes, with the deputy in charge on leave; anything else is thrown in between, so that many runs reach a decision. */
const USUAL: readonly (readonly [Step, number])[] = [
  ['assign', 1], ['delegate', 2], ['prove', 0], ['prove', 1], ['prove', 2], ['call', 1], ['attend', 8], ['attend', 9], ['attend', 10], ['attend', 11], ['openMeeting', 1],
  ['place', -1], ['start', 0], ['state', 1], ['state', 2], ['state', 3], ['state', 0], ['openVote', 0], ['vote', 1], ['vote', 2], ['vote', 3], ['vote', 0], ['closeVote', 0], ['closeMeeting', 0],
];
const NUMBERS = 64;
const { seed, numRuns, timeout, tell } = simulation({ share: 20_000, whole: 500_000 });

/** A number for each usual step says whether it is taken and what is thrown in after it. */
function play(numbers: Uint32Array): BodyLife {
  const life = new BodyLife();
  let next = USUAL.length;
  for (const [index, [step, usual]] of USUAL.entries()) {
    const number = numbers[index]!;
    // What a member chooses, and whether the vote is secret, differs; who it is and in which order is usual.
    const n = usual < 0 ? number >>> 5 : step === 'vote' ? usual + 8 * (number >>> 8) : usual;
    if (number % 16 !== 15) life.try(step, n);
    if (number % 4 !== 0 || next >= numbers.length) continue;
    const thrown = numbers[(next += 1) - 1]!;
    life.try(steps[thrown % steps.length]!, thrown >>> 5);
  }
  return life;
}

/** What no decision may be without; says what is wrong. */
function faultOf({ facts, item, matter, outcome }: Decided): string | null {
  const { statements, ballots, recusedIds, members, conflicts } = facts;
  const voters = ballots.map(({ personId }) => personId);
  const memberIds = members.map(({ personId }) => personId);
  const last = statements.findIndex(({ isLast }) => isLast);
  if (PROOFS.some((proof) => !matter.evidence.some(({ precondition }) => precondition === proof))) return 'without its proofs';
  if (last === -1 || last !== statements.length - 1) return 'without a last statement';
  if (new Set(voters).size !== voters.length) return 'with two votes of one member';
  if (voters.length * 3 <= memberIds.length * 2) return 'without a quorum';
  if (voters.some((id) => !memberIds.includes(id))) return 'with the vote of somebody who is no member';
  if (voters.some((id) => recusedIds.includes(id) || conflicts.some(({ personId }) => personId === id))) return 'with a vote of a recused or related member';
  if (voters.some((id) => !statements.some(({ personId }) => personId === id))) return 'with a vote of somebody who did not state';
  // Whoever spoke last may have recused himself since; if he voted, nobody voted after him.
  if (![-1, voters.length - 1].includes(voters.indexOf(statements[last]!.personId))) return 'with a vote after the last';
  const chief = members.find(({ isChief }) => isChief)?.personId;
  if (statements.some(({ personId, isLast }) => personId === chief && !isLast)) return 'with the chief before others';
  const counted = tallyOf(item.secret ? item.box.map((choice) => ({ choice })) : ballots);
  if (counted.votesFor + counted.votesAgainst + counted.votesAbstained !== voters.length) return 'with more or fewer votes than voters';
  if ((outcome === 'adopted') !== counted.votesFor * 2 > voters.length || outcome !== outcomeOf(counted)) return 'with another outcome than its votes';
  return null;
}

it('never decides without proofs, quorum and the last statement, nor with the vote of anybody recused; nor does anybody but a deputy act under a power, nor two [GY-2b, GY-2c, GY-2d, GY-1, GY-3, GY-4, CP-6]', () => {
  const reached = { decided: 0, secret: 0, recused: 0, related: 0, absent: 0, rejected: 0, delegated: 0, transferred: 0, actingChief: 0 };
  fc.assert(
    fc.property(fc.uint32Array({ minLength: NUMBERS, maxLength: NUMBERS }), (numbers) => {
      const life = play(numbers);
      for (const decided of life.decisions) {
        const fault = faultOf(decided);
        if (fault) throw new Error(`a decision ${fault}: ${JSON.stringify(decided)}`);
      }
      for (const day of HORIZON) {
        const acting = life.actingOn(day);
        const chief = chiefOn(life.seats, day)?.personId;
        if (life.seats.filter((seat) => seat.kind === 'chief' && holdsOn(seat, day)).length > 1) throw new Error(`two chiefs on ${day}`);
        if (acting.length > 1) throw new Error(`${acting.join(' and ')} act under one power on ${day} [GY-4]`);
        if (acting.some((id) => id === chief || !membersOn(life.seats, day).includes(id))) throw new Error(`${acting[0]} acts under a power on ${day} without being a deputy [GY-1, GY-3]`);
      }
      const [decided] = life.decisions;
      reached.decided += decided ? 1 : 0;
      reached.secret += decided?.item.secret ? 1 : 0;
      reached.recused += decided && decided.facts.recusedIds.length > 0 ? 1 : 0;
      reached.related += decided && decided.facts.conflicts.length > 0 ? 1 : 0;
      reached.absent += decided?.facts.members.some(({ present }) => !present) ? 1 : 0;
      reached.rejected += decided && decided.outcome !== 'adopted' ? 1 : 0;
      reached.delegated += life.delegations.length > 0 ? 1 : 0;
      reached.transferred += life.charges.length > 1 ? 1 : 0;
      reached.actingChief += life.seats.filter(({ kind }) => kind === 'chief').length > 1 ? 1 : 0;
    }),
    { seed, numRuns },
  );
  // A property that nothing reaches would prove nothing.
  expect(Object.entries(reached).filter(([, count]) => count < numRuns / 800)).toEqual([]);
  tell(reached);
}, timeout);
