import { act, type ActTransaction, type FactSource, insertRow } from '@unionhall/database';
import { dayInShanghai } from '@unionhall/kernel';
import { GrantApplication } from '../application/application.entity';
import { applicationLife } from '../application/application.life';
import { fundToChange } from '../fund/fund-to-change';
import { GrantRankingLine } from '../ranking/ranking.entity';
import { roundLife } from '../round/round.life';
import { GrantRound } from '../round/round.entity';
import { grantRoundTransitions } from '../round/round.transitions';
import { awardListSha256 } from './award-list';
import { AwardProposalLine } from './award-proposal-line.entity';
import { AwardProposal } from './award-proposal.entity';
import { ProposeAwardsInput } from './award-proposal.inputs';
import { proposalMatter } from './proposal-matter';
import { awardProposalLife } from './award-proposal.life';
import { liveProposalOf, proposalWithdrawn } from './live-proposal';
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
    const awards = listed(input, ranked).map(({ id, title, employerId, contentSha256 }) => ({ applicationId: id, title, employerId, contentSha256, amount: round.awardAmount }));
    const proposal = await awardProposalLife.begin(
      tx,
      {
        id: tx.newId(),
        roundId: round.id,
        matterId: tx.newId(),
        contentSha256: awardListSha256(round.id, awards),
        amount: round.awardAmount * BigInt(awards.length),
        exceptionReason: input.exceptionReason?.trim() || null,
        proposedById: personId,
        proposedOn: today,
        decisionId: null,
        publicityFirst: null,
        publicityLast: null,
        version: 1,
      },
      'proposeAwards',
      now,
    );
    for (const [index, { applicationId, title, employerId, amount, contentSha256 }] of awards.entries()) {
      await insertRow(tx.manager, AwardProposalLine, { id: tx.newId(), proposalId: proposal.id, applicationId, place: index + 1, title, employerId, amount, contentSha256 });
    }
    await placeApplications(tx, input, ranked, now);
    await roundLife.move(tx, round, 'proposeAwards', now);
    return proposal;
  },
  tell: (proposal, { input, round, earlier, ranked, employerNames, now }) => [
    ...(earlier ? [proposalWithdrawn(earlier)] : []),
    proposalMatter(proposal, round, listed(input, ranked), employerNames, dayInShanghai(now)),
  ],
});

async function rankedApplications(source: FactSource, roundId: string): Promise<GrantApplication[]> {
  const lines = await source.children(GrantRankingLine, 'roundId', roundId);
  const applications = new Map((await source.children(GrantApplication, 'roundId', roundId)).map((application) => [application.id, application]));
  return lines.toSorted((one, other) => one.place - other.place).map(({ applicationId }) => applications.get(applicationId)!);
}

/** The free money of the round's year, asked for only where awards may be proposed: a list of rounds does not ask for each. */
async function freeMoney(source: FactSource, { state, year }: GrantRound) {
  const from: readonly string[] = grantRoundTransitions.proposeAwards.from;
  return from.includes(state) ? (await fundToChange(source, year)).available : 0n;
}

/** Names of the employers for the text of the matter, which only the act itself writes. */
async function employerNames({ statements, locking }: FactSource, ranked: readonly GrantApplication[]): Promise<ReadonlyMap<string, string>> {
  if (!locking || ranked.length === 0) return new Map();
  const rows = await statements.query<{ id: string; name: string }[]>('SELECT id, name FROM employer_copy WHERE id IN (?)', [ranked.map(({ employerId }) => employerId)]);
  return new Map(rows.map(({ id, name }) => [id, name]));
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
