import { act, type ActTransaction, type FactSource, guardedUpdate, insertRow, postTransfer } from '@unionhall/database';
import type { LocalDate } from '@unionhall/kernel';
import { appropriateGrantFundRules } from './appropriate-grant-fund.rule';
import { fundToChange } from './fund-to-change';
import { grantAccount, openGrantAccount } from './grant-account';
import { GrantAppropriation } from './grant-appropriation.entity';
import { GrantFund } from './grant-fund.entity';
import { AppropriateGrantFundInput } from './grant-fund.inputs';

/** Appropriates money for a year's fund (安排年度资助资金); a later appropriation of the year adds to the earlier ones. */
export const appropriateGrantFund = act({
  name: 'appropriateGrantFund',
  description: '安排年度资助资金,同一年度可多次安排。Appropriates money for a year’s fund; more than once a year adds.',
  who: ['department-head'],
  under: 'innovation-fund',
  input: AppropriateGrantFundInput,
  object: GrantFund,
  answers: 'fund',
  published: true,
  gather: async (source, { input }) => {
    // The document first: "may I?" is then answered for a page of funds without a statement each.
    const { documentSha256, year } = input;
    const ofDocument = await appropriationOn(source, documentSha256);
    return { ofDocument, fund: (await fundToChange(source, year)).fund };
  },
  rules: appropriateGrantFundRules,
  write: async (tx, { input: { year, amount, documentSha256 }, fund, personId, today, now }) => {
    const appropriated = fund ? await guardedUpdate(tx.manager, GrantFund, fund, {}) : await beginFund(tx, year, now);
    const { id: fundId } = appropriated;
    const appropriation = { id: tx.newId(), fundId, amount, documentSha256, appropriatedById: personId, appropriatedOn: today };
    await insertRow(tx.manager, GrantAppropriation, appropriation);
    const debitAccountId = await grantAccount(tx.manager, { fundId }, 'available');
    const creditAccountId = await grantAccount(tx.manager, { fundId }, 'appropriated');
    await postTransfer(tx, { debitAccountId, creditAccountId, amount, subjectId: appropriation.id }, now);
    return appropriated;
  },
});

async function beginFund(tx: ActTransaction, year: number, now: Date): Promise<GrantFund> {
  const fund = await insertRow(tx.manager, GrantFund, { id: tx.newId(), year, version: 1 });
  for (const kind of ['appropriated', 'available'] as const) await openGrantAccount(tx, { fundId: fund.id, awardId: null }, kind, now);
  return fund;
}

async function appropriationOn({ statements }: FactSource, documentSha256: string) {
  const [row] = await statements.query<{ year: number; appropriatedOn: LocalDate }[]>(
    `SELECT fund.year, appropriation.appropriated_on AS appropriatedOn
       FROM grant_appropriation AS appropriation JOIN grant_fund AS fund ON fund.id = appropriation.fund_id
      WHERE appropriation.document_sha256 = ?`,
    [documentSha256],
  );
  return row ?? null;
}
