import { act, decisionById, type FactSource, insertRow, postTransfer } from '@unionhall/database';
import { Employer } from '../employer/employer.entity';
import { LedgerAccount } from '../ledger/ledger-account.entity';
import { heldFundOf, releaseSha256 } from './held-fund';
import { PreparationFundRelease, PreparationFundReleaseLine } from './preparation-fund-release.entity';
import { ReleasePreparationFundInput } from './preparation-fund.inputs';
import { releasePreparationFundRules } from './release-preparation-fund.rule';

/** What a release is decided on as. */
export const PREPARATION_FUND_RELEASE = 'PreparationFundRelease';

/** Releases what is held of a unit's preparation fund to the union it formed (筹备金返还) [CP-3]: from the held account to what is owed to the grassroots, receipt by receipt, each once. */
export const releasePreparationFund = act({
  name: 'releasePreparationFund',
  description: '单位建会后,按集体决定将代管的建会筹备金基层留成转给新建工会,每笔一次。Releases what is held of a unit’s preparation fund to the union it formed, by decision; each receipt once [CP-3].',
  who: ['accountant'],
  under: 'collection-payments',
  input: ReleasePreparationFundInput,
  object: PreparationFundRelease,
  answers: 'release',
  gather: async (source, { input: { employerId, decisionId } }) => {
    // Its row and the accounts are held, so that of two releases, or a release and a match, the second sees the first.
    const employer = await source.toRead(Employer, employerId);
    const accounts = { held: await partAccount(source, 'held'), grassroots: await partAccount(source, 'grassroots') };
    const held = await heldFundOf(source.statements, employerId, source.locking);
    return {
      employer,
      held,
      unconfirmedTasks: await unconfirmedTasks(source, employerId),
      accounts,
      missingAccounts: (['held', 'grassroots'] as const).filter((use) => accounts[use] === null),
      matter: { powerItem: 'collection-payments' as const, subjectType: PREPARATION_FUND_RELEASE, subjectId: employerId, sha256: releaseSha256(employerId, employer.tradeUnionId, held) },
      decision: await decisionById(source, decisionId),
    };
  },
  rules: releasePreparationFundRules,
  write: async (tx, { input: { employerId, decisionId }, employer, held: { amount, parts }, accounts, matter, personId, today, now }) => {
    const row = { id: tx.newId(), employerId, tradeUnionId: employer.tradeUnionId!, amount, decisionId, decisionSha256: matter.sha256, releasedById: personId, releasedOn: today, version: 1 };
    const release = await insertRow(tx.manager, PreparationFundRelease, row);
    const lines = parts.map((part) => ({ id: tx.newId(), releaseId: release.id, ...part }));
    await tx.manager.createQueryBuilder().insert().into(PreparationFundReleaseLine).values(lines).updateEntity(false).execute();
    await postTransfer(tx, { debitAccountId: accounts.held!.id, creditAccountId: accounts.grassroots!.id, amount, subjectId: release.id }, now);
    return release;
  },
});

async function partAccount(source: FactSource, use: 'held' | 'grassroots'): Promise<LedgerAccount | null> {
  const [row] = await source.statements.query<{ id: string }[]>("SELECT id FROM ledger_account WHERE collection_use = ? AND collection_union_id = ''", [use]);
  return row ? source.toChange(LedgerAccount, row.id) : null;
}

async function unconfirmedTasks({ statements }: FactSource, employerId: string): Promise<string[]> {
  const rows = await statements.query<{ title: string }[]>("SELECT title FROM service_task_copy WHERE employer_id = ? AND kind = 'park-union-organising' AND state NOT IN ('confirmed', 'refused') ORDER BY id", [employerId]);
  return rows.map(({ title }) => title);
}
