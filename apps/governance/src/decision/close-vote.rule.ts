import { ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';
import { conflictsAreResolved, type DeliberationFacts, hasIn, itemIsReadyFor, meetingIsInSession, voterIds } from '../agenda-item/deliberation.rule';
import { isQuorum } from '../meeting/quorum.rule';

/** The votes of an item, counted. */
export interface Tally {
  readonly votesFor: number;
  readonly votesAgainst: number;
  readonly votesAbstained: number;
}

type Choice = keyof (typeof enumLabels)['VoteChoice'];

/** What the rules of closeVote look at. */
export interface CloseVoteFacts extends DeliberationFacts {
  /** Who has voted; what, only in an open vote: of a secret one the choices are counted apart. */
  readonly ballots: readonly { readonly personId: string; readonly choice: Choice | null }[];
}

/** GY-2b: everyone entitled has voted, whichever way; who wants neither abstains. */
export const everyoneHasVoted = rule<CloseVoteFacts>('GY-2b', 'governance.votes-missing', (facts) => {
  const missing = voterIds(facts).filter((id) => !hasIn(facts.ballots, id));
  return missing.length === 0 ? ok : refuse({ path: ['agendaItemId'], facts: { cast: facts.ballots.length, missing: missing.length, members: missing }, remedy: 'wait-for-every-vote' });
});

/** GY-2b: those who voted are more than the quorum of the members. */
export const votesReachQuorum = rule<CloseVoteFacts>('GY-2b', 'governance.votes-below-quorum', (facts) =>
  reachesQuorum(facts)
    ? ok
    : refuse({
        path: ['agendaItemId'],
        facts: { cast: facts.ballots.length, members: facts.members.length, quorum: `${facts.quorum.numerator}/${facts.quorum.denominator}` },
        remedy: 'wait-for-members-or-defer',
      }),
);

/** What closeVote looks at besides the votes: who closes it. */
export interface EnterDecisionFacts {
  readonly personId: string;
  readonly matter: { readonly proposedById: string };
}

/** CP-5: who raised a matter does not count its votes and enter its decision. */
export const proposerDoesNotCloseVote = rule<EnterDecisionFacts>('CP-5', 'governance.proposer-closes-vote', ({ personId, matter: { proposedById } }) =>
  personId === proposedById ? refuse({ path: ['agendaItemId'], facts: {}, remedy: 'let-another-secretary-close' }) : ok,
);

/** CP-6: no vote counts of a member related to a party, should the relation have become known after it was cast. */
export const noRelatedMemberVoted = rule<CloseVoteFacts>('CP-6', 'governance.related-member-voted', (facts) =>
  relatedVoters(facts).map(({ personId, reason }) => refuse({ path: ['agendaItemId'], facts: { member: personId, reason }, remedy: 'defer-the-item' })),
);

/** GY-2b: no vote counts of somebody who lost his seat after he had voted. */
export const votersStillSit = rule<CloseVoteFacts>('GY-2b', 'governance.voter-left-the-body', (facts) =>
  votersWhoLeft(facts).map((member) => refuse({ path: ['agendaItemId'], facts: { member }, remedy: 'defer-the-item' })),
);

/** GY-2c: nothing is decided where somebody became chief, acting or not, after he had spoken before others. */
export const chiefSpokeLast = rule<CloseVoteFacts>('GY-2c', 'governance.chief-spoke-before-others', (facts) => {
  const member = chiefBeforeOthers(facts);
  return member ? refuse({ path: ['agendaItemId'], facts: { member }, remedy: 'defer-the-item' }) : ok;
});

export const closeVoteRules: readonly Rule<CloseVoteFacts & EnterDecisionFacts>[] = [
  itemIsReadyFor('closeVote'),
  meetingIsInSession,
  everyoneHasVoted,
  votesReachQuorum,
  votersStillSit,
  chiefSpokeLast,
  noRelatedMemberVoted,
  proposerDoesNotCloseVote,
  // Of those who voted the rule before this one tells more.
  { ...conflictsAreResolved, check: (facts) => conflictsAreResolved.check({ ...facts, conflicts: facts.conflicts.filter(({ personId }) => !hasIn(facts.ballots, personId)) }) },
];

/** Counts the votes. */
export function tallyOf(ballots: readonly { readonly choice: Choice | null }[]): Tally {
  const count = (wanted: string) => ballots.filter(({ choice }) => choice === wanted).length;
  return { votesFor: count('for'), votesAgainst: count('against'), votesAbstained: count('abstain') };
}

/** GY-2b: more than half of those who could vote carries, abstainers counted; as many for as against defers; anything else rejects. */
export function outcomeOf({ votesFor, votesAgainst, votesAbstained }: Tally): 'adopted' | 'rejected' | 'deferred' {
  if (2 * votesFor > votesFor + votesAgainst + votesAbstained) return 'adopted';
  return votesFor === votesAgainst ? 'deferred' : 'rejected';
}

/** Whether a vote that is open can no longer end with a decision: too few are left to vote, one who may not has voted, or somebody became chief meanwhile. */
export function cannotBeDecided(facts: CloseVoteFacts): boolean {
  const possible = new Set([...facts.ballots.map(({ personId }) => personId), ...voterIds(facts)]);
  return !isQuorum(possible.size, facts.members.length, facts.quorum) || relatedVoters(facts).length > 0 || votersWhoLeft(facts).length > 0 || chiefBeforeOthers(facts) !== undefined;
}

const reachesQuorum = ({ ballots, members, quorum }: CloseVoteFacts) => isQuorum(ballots.length, members.length, quorum);
const votersWhoLeft = ({ ballots, members }: CloseVoteFacts) => ballots.map(({ personId }) => personId).filter((id) => !hasIn(members, id));
const chiefBeforeOthers = ({ statements, members }: CloseVoteFacts) =>
  members.find(({ isChief, personId }) => isChief && statements.some((statement) => statement.personId === personId && !statement.isLast))?.personId;
const relatedVoters = ({ conflicts, ballots }: CloseVoteFacts) => conflicts.filter(({ personId }) => hasIn(ballots, personId));
