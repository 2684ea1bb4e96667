import type { CloseVoteFacts, EnterDecisionFacts } from '../decision/close-vote.rule';

/** Members of a small body: the chief and three deputies; more than 2/3 of four are three. */
export const [CHIEF, ANNA, BO, CHEN] = ['chief', 'anna', 'bo', 'chen'] as const;

/** A statement as the rules see it. */
export const stated = (personId: string, isLast = false) => ({ personId, isLast });

/** A vote as the rules see it. */
export const voted = (personId: string, choice: 'for' | 'against' | 'abstain' = 'for') => ({ personId, choice });

/** The facts of an item under discussion with all four present; the person who acts is Anna. */
export function deliberation(changes: Partial<CloseVoteFacts & EnterDecisionFacts & { absent: readonly string[] }> = {}) {
  const { absent = [], ...facts } = changes;
  return {
    personId: ANNA as string,
    matter: { proposedById: 'proposer' },
    item: { state: 'discussing' as const },
    meeting: { state: 'open' as const, presidingId: CHIEF as string | null },
    members: [CHIEF, ANNA, BO, CHEN].map((personId) => ({ personId: personId as string, present: !absent.includes(personId), isChief: personId === CHIEF })),
    recusedIds: [] as readonly string[],
    statements: [] as CloseVoteFacts['statements'],
    ballots: [] as CloseVoteFacts['ballots'],
    conflicts: [] as CloseVoteFacts['conflicts'],
    quorum: { numerator: 2, denominator: 3 },
    ...facts,
  };
}

/** The statements of all four, the chief last. */
export const allStated = [stated(ANNA), stated(BO), stated(CHEN), stated(CHIEF, true)];
