import type { FactSource, Statements } from '@unionhall/database';

/** The awards of a round with money on any account but that of what vouchers account for; one statement for all rounds of a request. */
export function unsettledAwards({ loaders, statements }: FactSource, roundId: string): Promise<string[]> {
  if (loaders) return loaders.batch('unsettled awards', (ids) => unsettledByRound(statements, ids)).load(roundId);
  return unsettledByRound(statements, [roundId]).then(([awards]) => awards!);
}

async function unsettledByRound(statements: Statements, roundIds: readonly string[]): Promise<string[][]> {
  const rows = await statements.query<{ roundId: string; awardId: string }[]>(
    `SELECT DISTINCT award.round_id AS roundId, award.id AS awardId FROM award
       JOIN grant_ledger_account AS own ON own.award_id = award.id AND own.kind <> 'spent'
       JOIN ledger_account AS account ON account.id = own.id AND account.debits <> account.credits
      WHERE award.round_id IN (?)`,
    [roundIds],
  );
  return roundIds.map((id) => rows.filter((row) => row.roundId === id).map(({ awardId }) => awardId));
}
