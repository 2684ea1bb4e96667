import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';
import { type CompetitionFacts, competitionIsIn, handlerDoesNotCompete } from './competition-state.rule';

/** What the rules of holdDemocraticVote look at. */
export interface HoldDemocraticVoteFacts extends CompetitionFacts {
  readonly input: {
    readonly heldOn: LocalDate;
    readonly electors: number;
    readonly ballots: number;
    readonly counts: readonly { readonly entryId: string; readonly inFavour: number; readonly against: number; readonly abstained: number }[];
  };
  readonly personId: string;
  readonly today: LocalDate;
  readonly competition: CompetitionFacts['competition'] & { readonly registrationLast: LocalDate };
  readonly entries: readonly { readonly personId: string }[];
  /** Who stands: those through the gate of integrity. */
  readonly standing: readonly { readonly id: string }[];
  readonly votes: readonly object[];
}

/** HOUSE-3: the vote is entered once, and never by hand again. */
export const voteIsHeldOnce = rule<HoldDemocraticVoteFacts>('HOUSE-3', 'personnel.vote-held', ({ votes }) => (votes.length === 0 ? ok : refuse({ path: ['competitionId'], facts: {}, remedy: 'check-the-state' })));

/** HOUSE-5: it was held after the last day of entry, and not ahead of today. */
export const voteIsOfItsTime = rule<HoldDemocraticVoteFacts>('HOUSE-5', 'personnel.vote-on-another-day', ({ input: { heldOn }, competition: { registrationLast: last }, today }) =>
  last < heldOn && heldOn <= today ? ok : refuse({ path: ['heldOn'], facts: { heldOn, last, today }, remedy: 'put-the-dates-in-order' }),
);

/** HOUSE-4: nobody votes twice. */
export const ballotsAreOfElectors = rule<HoldDemocraticVoteFacts>('HOUSE-4', 'personnel.more-ballots-than-electors', ({ input: { ballots, electors } }) =>
  ballots <= electors ? ok : refuse({ path: ['ballots'], facts: { ballots, electors }, remedy: 'count-the-ballots-again' }),
);

/** WZ-7: everybody who stands is voted on, once. */
export const everybodyIsCountedOnce = rule<HoldDemocraticVoteFacts>('WZ-7', 'personnel.vote-not-each-counted', ({ input: { counts }, standing }) => {
  const wrong = standing.filter(({ id }) => counts.filter(({ entryId }) => entryId === id).length !== 1).length;
  const strange = counts.filter(({ entryId }) => !standing.some(({ id }) => id === entryId)).length;
  return wrong + strange === 0 ? ok : refuse({ path: ['counts'], facts: { count: wrong + strange }, remedy: 'count-everybody-once' });
});

/** HOUSE-4: each ballot says one thing of each. */
export const countsAddUp = rule<HoldDemocraticVoteFacts>('HOUSE-4', 'personnel.vote-does-not-add-up', ({ input: { counts, ballots } }) =>
  counts.flatMap(({ inFavour, against, abstained }, index) => {
    const sum = inFavour + against + abstained;
    return sum === ballots ? [] : [refuse({ path: ['counts', String(index)], facts: { place: index + 1, sum, ballots }, remedy: 'count-the-ballots-again' })];
  }),
);

export const holdDemocraticVoteRules: readonly Rule<HoldDemocraticVoteFacts>[] = [
  competitionIsIn('competitionId', 'assessing'),
  voteIsHeldOnce,
  handlerDoesNotCompete('competitionId'),
  voteIsOfItsTime,
  ballotsAreOfElectors,
  everybodyIsCountedOnce,
  countsAddUp,
];
