import type { Loaders } from '@unionhall/database';
import { addDays, type Fen, type LocalDate, sumFen } from '@unionhall/kernel';
import type { AwardBalances, GrantFundBalances } from './balances.type';
import type { GrantLedgerAccountKind } from './grant-ledger-account.entity';

/** What moved from one kind of account to another, in fen. */
interface Flow {
  readonly from: GrantLedgerAccountKind;
  readonly to: GrantLedgerAccountKind;
  readonly amount: Fen;
}

/** The balances of a fund at the end of a day, from the transfers themselves; one statement for all funds of a request. */
export async function fundBalances(loaders: Loaders, fundId: string, asOf: LocalDate): Promise<GrantFundBalances> {
  const flows = await flowsOf(loaders, 'fund_id', fundId, asOf);
  return Object.assign(balancesFrom(flows), { appropriated: -balanceOf(flows, 'appropriated'), available: balanceOf(flows, 'available') });
}

/** The balances of an award at the end of a day; one statement for all awards of a request. */
export async function awardBalances(loaders: Loaders, awardId: string, asOf: LocalDate): Promise<AwardBalances> {
  return balancesFrom(await flowsOf(loaders, 'award_id', awardId, asOf));
}

function flowsOf(loaders: Loaders, owner: 'fund_id' | 'award_id', id: string, asOf: LocalDate): Promise<Flow[]> {
  return loaders
    .batch<Flow[]>(`grant ledger by ${owner} as of ${asOf}`, async (ids) => {
      const before = new Date(`${addDays(asOf, 1)}T00:00:00+08:00`);
      const rows = await loaders.statements.query<{ owner: string; from: GrantLedgerAccountKind; to: GrantLedgerAccountKind; amount: string }[]>(
        // Money that goes back to the fund leaves an award for an account of none: it is found from the other side.
        `SELECT COALESCE(debited.${owner}, credited.${owner}) AS owner, credited.kind AS \`from\`, debited.kind AS \`to\`, SUM(transfer.amount) AS amount
           FROM (SELECT transfer.* FROM grant_ledger_account AS own JOIN ledger_transfer AS transfer ON transfer.debit_account_id = own.id WHERE own.${owner} IN (?) AND transfer.at < ?
                 UNION SELECT transfer.* FROM grant_ledger_account AS own JOIN ledger_transfer AS transfer ON transfer.credit_account_id = own.id WHERE own.${owner} IN (?) AND transfer.at < ?) AS transfer
           JOIN grant_ledger_account AS debited ON debited.id = transfer.debit_account_id
           JOIN grant_ledger_account AS credited ON credited.id = transfer.credit_account_id
          GROUP BY 1, credited.kind, debited.kind`,
        [ids, before, ids, before],
      );
      const groups = Map.groupBy(rows, (row) => row.owner);
      return ids.map((each) => (groups.get(each) ?? []).map(({ from, to, amount }) => ({ from, to, amount: BigInt(amount) })));
    })
    .load(id);
}

function balancesFrom(flows: readonly Flow[]): AwardBalances {
  const spent = balanceOf(flows, 'spent');
  return {
    committed: balanceOf(flows, 'committed'),
    requested: balanceOf(flows, 'requested'),
    paid: balanceOf(flows, 'paid') + spent,
    spent,
    claimed: balanceOf(flows, 'claimed'),
    recovered: sumOf(flows, ({ from, to }) => from === 'claimed' && to === 'available'),
    returned: sumOf(flows, ({ from, to }) => from === 'paid' && to === 'committed'),
  };
}

const balanceOf = (flows: readonly Flow[], kind: GrantLedgerAccountKind): Fen => sumOf(flows, ({ to }) => to === kind) - sumOf(flows, ({ from }) => from === kind);

const sumOf = (flows: readonly Flow[], isMeant: (flow: Flow) => boolean): Fen => sumFen(flows.filter(isMeant).map(({ amount }) => amount));
