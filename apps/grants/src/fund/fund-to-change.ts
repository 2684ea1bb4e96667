import { type FactSource, LedgerAccountRow } from '@unionhall/database';
import type { Fen } from '@unionhall/kernel';
import { grantAccount } from './grant-account';
import { GrantFund } from './grant-fund.entity';

/** A year's fund as an act that promises its money looks at it. */
export interface FundOfYear {
  /** Null when nothing was appropriated for the year. */
  readonly fund: GrantFund | null;
  /** What no award has been promised yet, in fen; 0 without a fund. */
  readonly available: Fen;
}

/** The fund of a year, locked in a transaction until the act is through: nobody promises the same yuan meanwhile [YZ-7]. */
export async function fundToChange(source: FactSource, year: number): Promise<FundOfYear> {
  const [found] = await source.statements.query<{ id: string }[]>('SELECT id FROM grant_fund WHERE year = ?', [year]);
  if (!found) return { fund: null, available: 0n };
  const fund = await source.toChange(GrantFund, found.id);
  const { debits, credits } = await source.toChange(LedgerAccountRow, await grantAccount(source.statements, { fundId: fund.id }, 'available'));
  return { fund, available: debits - credits };
}
