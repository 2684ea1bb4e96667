import { act } from '@unionhall/database';
import { dayInShanghai } from '@unionhall/kernel';
import { applicationLife } from '../application/application.life';
import { fundToChange } from '../fund/fund-to-change';
import { GrantRound } from '../round/round.entity';
import { PromoteReserveInput } from './award.inputs';
import { AwardProposal } from './award-proposal.entity';
import { Award } from './award.entity';
import { fallenAwayStates } from './award.transitions';
import { enterProposal } from './enter-proposal';
import { type PromoteReserveFacts, promoteReserveRules } from './promote-reserve.rule';
import { proposalMatter } from './proposal-matter';
import { employerNames, rankedApplications } from './ranked-applications';

/**
 * Puts the first of the reserve in the place of an award that was given up or revoked (候补递补). A changed list is a new matter:
 * this one names the award it replaces, and is decided, publicised and granted like any other [GY-2b].
 */
export const promoteReserve = act({
  name: 'promoteReserve',
  description: '候补递补:提出递补名单,提交集体决定。Proposes the first of the reserve in the place of an award that was given up or revoked.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: PromoteReserveInput,
  object: AwardProposal,
  answers: 'proposal',
  // Neither ever changes; known beforehand, the round can be locked before its awards, parents first.
  ask: async (_ask, { awardId }, source) => ({ roundId: (await source.toRead(Award, awardId)).roundId }),
  gather: async (source, { input: { awardId }, asked: { roundId } }) => {
    const round = await source.toChange(GrantRound, roundId);
    const awards = await source.children(Award, 'roundId', roundId);
    const award = awards.find(({ id }) => id === awardId)!;
    const lists = await source.children(AwardProposal, 'roundId', roundId);
    const promotions = lists.filter(({ state, replacesAwardId }) => state !== 'withdrawn' && replacesAwardId !== null);
    const ranked = await rankedApplications(source, roundId);
    // Asked for only where money may be promised: a list of awards does not ask for each.
    const { available } = fallenAwayStates.includes(award.state) ? await fundToChange(source, round.year) : { available: 0n };
    return {
      round,
      award,
      available,
      ranked,
      reserve: ranked.filter(({ state }) => state === 'reserve'),
      replacement: promotions.find(({ replacesAwardId }) => replacesAwardId === awardId) ?? null,
      places: awards.filter(({ state }) => !fallenAwayStates.includes(state)).length + promotions.filter(({ state }) => state !== 'granted').length,
      employerNames: await employerNames(source, ranked),
    };
  },
  rules: promoteReserveRules,
  write: async (tx, { input: { awardId, exceptionReason, ...input }, round, personId, today, now, ...facts }) => {
    const promoted = movingUp({ ...facts, input });
    await applicationLife.move(tx, promoted, 'promoteReserve', now);
    return enterProposal(tx, { round, awards: [promoted], replacesAwardId: awardId, exceptionReason, personId, today, now }, 'promoteReserve');
  },
  tell: (proposal, facts) => {
    const replaced = facts.ranked.find(({ id }) => id === facts.award.applicationId)!;
    return [proposalMatter(proposal, facts.round, [movingUp(facts)], facts.employerNames, dayInShanghai(facts.now), { title: replaced.title, wasRevoked: facts.award.state === 'revoked' })];
  },
});

/** Who moves up: whom the input names, else the first of the reserve. */
function movingUp<Application extends { readonly id: string }>({ input: { applicationId }, reserve }: { readonly input: PromoteReserveFacts['input']; readonly reserve: readonly Application[] }): Application {
  return reserve.find(({ id }) => !applicationId || id === applicationId)!;
}
