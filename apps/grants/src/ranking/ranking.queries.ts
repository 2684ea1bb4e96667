import type { Caller } from '@unionhall/contracts';
import type { Loaders } from '@unionhall/database';
import { grantReaders } from '../grant-readers';
import { GrantRound } from '../round/round.entity';
import type { GrantRoundState } from '../round/round.transitions';
import { GrantRanking, GrantRankingLine } from './ranking.entity';

/** The states of a round in which its list is, or was, public. */
const publishedStates: readonly GrantRoundState[] = ['publicised', 'awarded', 'finished'];

/** The ranking of a round, or null before it is made. */
export const rankingOf = (loaders: Loaders, roundId: string): Promise<GrantRanking | null> => loaders.byKey(GrantRanking, 'roundId', roundId);

/** Where an application stands: for the office at once, for its team from the publication of the list. */
export async function publishedLineOf(loaders: Loaders, { roles }: Caller, { id, roundId }: { readonly id: string; readonly roundId: string }): Promise<GrantRankingLine | null> {
  const [line, round] = await Promise.all([loaders.byKey(GrantRankingLine, 'applicationId', id), loaders.byId(GrantRound, roundId)]);
  const isOffice = roles.some((role) => (grantReaders as readonly string[]).includes(role));
  return isOffice || (round && publishedStates.includes(round.state)) ? line : null;
}
