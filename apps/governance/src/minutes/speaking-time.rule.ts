/** A statement with its moment, in milliseconds. */
interface TimedStatement {
  readonly personId: string;
  readonly at: number;
}

/** GY-2c: how long each statement took, in seconds: from the one before it, the first from the beginning of the discussion (our reading). */
export function secondsOfStatements(startedAt: number, statements: readonly TimedStatement[]): number[] {
  return statements.map(({ at }, index) => Math.max(0, Math.round((at - (statements[index - 1]?.at ?? startedAt)) / 1_000)));
}

/** How long each member spoke in all, in the order in which they first spoke. */
export function speakingTotals(spoken: readonly { readonly personId: string; readonly seconds: number }[]): { personId: string; seconds: number }[] {
  const totals = new Map<string, number>();
  for (const { personId, seconds } of spoken) totals.set(personId, (totals.get(personId) ?? 0) + seconds);
  return [...totals].map(([personId, seconds]) => ({ personId, seconds }));
}

/** GY-2b: who voted against what was decided; of a secret vote nobody knows. */
export function dissenters(outcome: string | null, votes: readonly { readonly personId: string; readonly choice: string }[]): string[] {
  const contrary = ({ adopted: 'against', rejected: 'for' } as Readonly<Record<string, string>>)[outcome ?? ''];
  return votes.filter(({ choice }) => choice === contrary).map(({ personId }) => personId);
}
