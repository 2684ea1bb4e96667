import fc from 'fast-check';
import { simulation } from '@unionhall/testing';
import { AWARD, GrantLife, type Step, steps } from '../test/grant-life-model';

/** A round as it mostly goes; anything else is thrown in between, so that many runs reach its end. */
const USUAL: readonly Step[] = [
  'propose', 'decide', 'publish', 'wait', 'grant', 'giveUp', 'promote', 'decide', 'publish', 'wait', 'grant', 'sign', 'sign', 'request', 'pay', 'pay', 'spend', 'report', 'check', 'request', 'pay', 'pay',
  'changeBudget', 'spend', 'submit', 'submit', 'conclude', 'conclude', 'recover', 'recover', 'refund', 'refund', 'finish',
];
const { seed, numRuns, timeout, tell } = simulation({ share: 50_000, whole: 500_000 });
const NUMBERS = 72;

/** Half of the numbers say how each usual step is taken, the rest what is thrown in and where. */
function play(numbers: Uint32Array): GrantLife {
  const life = new GrantLife(BigInt((numbers[0]! % 5) + 1) * AWARD);
  let next = USUAL.length;
  for (const [index, step] of USUAL.entries()) {
    const number = numbers[index]!;
    // Waiting as long as a publicity is usual; so is what comes after the first award.
    if (number % 8 !== 7) life.try(step, step === 'wait' ? 5 : number >>> 3);
    if (number % 3 !== 0 || next >= numbers.length) continue;
    const thrown = numbers[(next += 1) - 1]!;
    life.try(steps[thrown % steps.length]!, thrown >>> 5);
  }
  return life;
}

it('never promises money beyond the fund or the award, never takes a step no table knows, never grants without a decision over exactly the list, nor by whoever raised or entered that [YZ-7, YZ-9, GY-2b, CP-5, CP-10]', () => {
  const reached = { granted: 0, promoted: 0, accepted: 0, failed: 0, recovered: 0, finished: 0, changed: 0 };
  fc.assert(
    fc.property(fc.uint32Array({ minLength: NUMBERS, maxLength: NUMBERS }), (numbers) => {
      // A step beyond its table, or an account below zero, throws in here.
      const life = play(numbers);
      const { awards, available, elsewhere, appropriated, round, decisions, lists } = life;
      let total = available + elsewhere;
      for (const { money, claim, instalments, lines, state, decision, listSha, signedOn, carriedOutBy } of awards) {
        const held = money.committed + money.requested + money.paid + money.spent + money.claimed;
        const back = claim?.returned ?? 0n;
        const lapsed = instalments.reduce((sum, each) => (each.state === 'lapsed' ? sum + each.amount : sum), 0n);
        total += held;
        if (held + back + lapsed !== (state === 'given-up' ? 0n : AWARD)) throw new Error(`an award holds ${held}, ${back} came back, ${lapsed} lapsed`);
        if (decision.outcome !== 'adopted' || decision.powerItem !== 'innovation-fund' || decision.subjectSha256 !== listSha) throw new Error('an award without its decision');
        if (carriedOutBy.some((personId) => personId !== 'clerk')) throw new Error('who raised or entered a decision carries it out');
        if (signedOn && lines.reduce((sum, { budget }) => sum + budget, 0n) !== AWARD) throw new Error('a budget of another sum');
        if (lines.some(({ budget, spent }) => spent < 0n || spent > budget)) throw new Error('a line is overspent');
      }
      if (total !== appropriated) throw new Error(`${total} of ${appropriated}: money came from nowhere, or went there`);
      const live = awards.filter(({ state }) => state !== 'given-up');
      if (live.length > round.quota) throw new Error('more awards than places');
      if (new Set(awards.map(({ application }) => application.id)).size !== awards.length) throw new Error('a project is awarded twice');
      const consumed = lists.filter(({ state, decisionId }) => state !== 'withdrawn' && decisionId !== null).map(({ decisionId }) => decisionId);
      if (new Set(consumed).size !== consumed.length || consumed.some((id) => !decisions.has(id!))) throw new Error('a decision is used twice');
      if (round.state === 'finished' && awards.some(({ state }) => !['accepted', 'failed', 'given-up'].includes(state))) throw new Error('a round ends before its awards');
      reached.granted += awards.length > 0 ? 1 : 0;
      reached.promoted += lists.some(({ state, replaces }) => replaces !== null && state === 'granted') ? 1 : 0;
      reached.accepted += awards.some(({ state }) => state === 'accepted') ? 1 : 0;
      reached.failed += awards.some(({ state }) => state === 'failed') ? 1 : 0;
      reached.recovered += awards.some(({ claim }) => claim !== null && claim.returned === claim.due) ? 1 : 0;
      reached.changed += awards.some(({ budgetChanges }) => budgetChanges > 0) ? 1 : 0;
      reached.finished += round.state === 'finished' ? 1 : 0;
    }),
    { seed, numRuns },
  );
  // A property that nothing reaches would prove nothing.
  expect(Object.entries(reached).filter(([, count]) => count < numRuns / 1_000)).toEqual([]);
  tell(reached);
}, timeout);
