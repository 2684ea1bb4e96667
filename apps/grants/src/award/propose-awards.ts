import { act, type ActTransaction, type FactSource } from '@unionhall/database';
import { dayInShanghai } from '@unionhall/kernel';
import type { GrantApplication } from '../application/application.entity';
import { applicationLife } from '../application/application.life';
import { fundToChange } from '../fund/fund-to-change';
import { roundLife } from '../round/round.life';
import { GrantRound } from '../round/round.entity';
import { grantRoundTransitions } from '../round/round.transitions';
import { AwardProposal } from './award-proposal.entity';
import { ProposeAwardsInput } from './award-proposal.inputs';
import { enterProposal } from './enter-proposal';
import { proposalMatter } from './proposal-matter';
import { awardProposalLife } from './award-proposal.life';
import { liveProposalOf, proposalWithdrawn } from './live-proposal';
import { employerNames, rankedApplications } from './ranked-applications';
import { proposableStates, proposeAwardsRules } from './propose-awards.rule';

/** Proposes the awards of a ranked round to the leadership body (提出拟立项名单); proposing anew takes the earlier list back. */
export const proposeAwards = act({
  name: 'proposeAwards',
  description: '提出拟立项名单,提交集体决定。Proposes the awards of a round for decision.',
  who: ['officer', 'department-head'],
  under: 'innovation-fund',
  input: ProposeAwardsInput,
  object: AwardProposal,
  answers: 'proposal',
  gather: async (source, { input: { roundId, expectedVersion } }) => {
    const round = await source.toChange(GrantRound, roundId, expectedVersion);
    const earlier = await liveProposalOf(source, roundId);
    const ranked = await rankedApplications(source, roundId);
    return { round, earlier, ranked, available: await freeMoney(source, round), employerNames: await employerNames(source, ranked) };
  },
  rules: proposeAwardsRules,
  write: async (tx, { input, round, earlier, ranked, personId, today, now }) => {
    if (earlier) await awardProposalLife.move(tx, earlier, 'proposeAwardsAnew', now);
    const proposal = await enterProposal(tx, { round, awards: listed(input, ranked), replacesAwardId: null, exceptionReason: input.exceptionReason, personId, today, now }, 'proposeAwards');
    await placeApplications(tx, input, ranked, now);
    await roundLife.move(tx, round, 'proposeAwards', now);
    return proposal;
  },
  tell: (proposal, { input, round, earlier, ranked, employerNames, now }) => [
    ...(earlier ? [proposalWithdrawn(earlier)] : []),
    proposalMatter(proposal, round, listed(input, ranked), employerNames, dayInShanghai(now)),
  ],
});

/** The free money of the round's year, asked for only where awards may be proposed: a list of rounds does not ask for each. */
async function freeMoney(source: FactSource, { state, year }: GrantRound) {
  const from: readonly string[] = grantRoundTransitions.proposeAwards.from;
  return from.includes(state) ? (await fundToChange(source, year)).available : 0n;
}

const listed = ({ applicationIds }: ProposeAwardsInput, ranked: readonly GrantApplication[]) => applicationIds.map((id) => ranked.find((application) => application.id === id)!);

/** Puts every ranked application where the list puts it, in the order of their ids. */
async function placeApplications(tx: ActTransaction, { applicationIds, reserveApplicationIds }: ProposeAwardsInput, ranked: readonly GrantApplication[], at: Date): Promise<void> {
  const placeOf = (id: string) =>
    applicationIds.includes(id)
      ? ({ act: 'proposeAwards', state: 'recommended' } as const)
      : reserveApplicationIds.includes(id)
        ? ({ act: 'proposeAwardsInReserve', state: 'reserve' } as const)
        : ({ act: 'proposeAwardsWithout', state: 'not-recommended' } as const);
  const placed = ranked.filter(({ state }) => proposableStates.includes(state)).toSorted((one, other) => (one.id < other.id ? -1 : 1));
  for (const application of placed) {
    const { act, state } = placeOf(application.id);
    if (application.state !== state) await applicationLife.move(tx, application, act, at);
  }
}
