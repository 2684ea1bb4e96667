import type { FactSource } from '@unionhall/database';
import { GrantApplication } from '../application/application.entity';
import { GrantRankingLine } from '../ranking/ranking.entity';

/** The applications of a round in the order of its ranking, as they now stand. */
export async function rankedApplications(source: FactSource, roundId: string): Promise<GrantApplication[]> {
  const lines = await source.children(GrantRankingLine, 'roundId', roundId);
  const applications = new Map((await source.children(GrantApplication, 'roundId', roundId)).map((application) => [application.id, application]));
  return lines.toSorted((one, other) => one.place - other.place).map(({ applicationId }) => applications.get(applicationId)!);
}

/** Names of the employers for the text of the matter, which only the act itself writes. */
export async function employerNames({ statements, locking }: FactSource, ranked: readonly GrantApplication[]): Promise<ReadonlyMap<string, string>> {
  if (!locking || ranked.length === 0) return new Map();
  const rows = await statements.query<{ id: string; name: string }[]>('SELECT id, name FROM employer_copy WHERE id IN (?)', [ranked.map(({ employerId }) => employerId)]);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
