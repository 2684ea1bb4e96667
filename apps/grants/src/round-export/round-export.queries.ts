import type { Statements } from '@unionhall/database';
import { type Fen, yuanFromFen } from '@unionhall/kernel';
import { enumLabels, type Locale } from '@unionhall/rulebook';
import { saidOf } from '../change-history/change-labels';
import { type ChangeRow, changesOf } from '../change-history/changes-of';

/** What of a round can be exported. */
export const GrantExportTable = { AWARDS: 'awards', INSTALMENTS: 'instalments', EXPENSES: 'expenses', CHANGES: 'changes' } as const;
export type GrantExportTable = (typeof GrantExportTable)[keyof typeof GrantExportTable];

interface ExportRow {
  readonly title: string;
  readonly employer: string | null;
  readonly amount: string;
  readonly [column: string]: string | null;
}

interface Export {
  readonly head: Readonly<Record<Locale, readonly string[]>>;
  readonly sql: string;
  readonly cells: (row: ExportRow, locale: Locale) => readonly string[];
}

const FROM_AWARD = 'FROM award JOIN grant_application AS application ON application.id = award.application_id LEFT JOIN employer_copy AS employer ON employer.id = award.employer_id';
const labelOf = (labels: Readonly<Record<string, Readonly<Record<Locale, string>>>>, value: string | null | undefined, locale: Locale) => labels[value ?? '']?.[locale] ?? '';

const tables: Readonly<Record<Exclude<GrantExportTable, 'changes'>, Export>> = {
  awards: {
    head: { zh: ['立项编号', '项目名称', '单位名称', '资助金额（元）', '状态', '立项日期', '集体决定编号'], en: ['Award', 'Project', 'Unit', 'Amount (yuan)', 'State', 'Awarded on', 'Decision'] },
    sql: `SELECT award.id, application.title, employer.name AS employer, CAST(award.amount AS CHAR) AS amount, award.state, award.granted_on AS day, award.decision_id AS decision ${FROM_AWARD} WHERE award.round_id = ? ORDER BY award.id`,
    cells: (row, locale) => [row['id']!, row.title, row.employer ?? '', yuanOf(row), labelOf(enumLabels.AwardState, row['state'], locale), row['day']!, row['decision']!],
  },
  instalments: {
    head: { zh: ['拨付编号', '项目名称', '单位名称', '拨付条件', '金额（元）', '状态', '付款单编号'], en: ['Instalment', 'Project', 'Unit', 'Condition', 'Amount (yuan)', 'State', 'Payment order'] },
    sql: `SELECT instalment.id, application.title, employer.name AS employer, instalment.due_condition AS \`condition\`, CAST(instalment.amount AS CHAR) AS amount, instalment.state, instalment.payment_order_id AS paymentOrder
       ${FROM_AWARD} JOIN instalment ON instalment.award_id = award.id WHERE award.round_id = ? ORDER BY award.id, instalment.id`,
    cells: (row, locale) => [row['id']!, row.title, row.employer ?? '', labelOf(enumLabels.InstalmentCondition, row['condition'], locale), yuanOf(row), labelOf(enumLabels.InstalmentState, row['state'], locale), row['paymentOrder'] ?? ''],
  },
  expenses: {
    head: {
      zh: ['凭证编号', '项目名称', '单位名称', '支出类别', '支出用途', '具体内容', '金额（元）', '支出日期', '凭证SHA-256'],
      en: ['Voucher', 'Project', 'Unit', 'Category', 'Purpose', 'What exactly', 'Amount (yuan)', 'Spent on', 'Voucher SHA-256'],
    },
    sql: `SELECT voucher.id, application.title, employer.name AS employer, voucher.category, voucher.purpose, voucher.description, CAST(voucher.amount AS CHAR) AS amount, voucher.spent_on AS day, voucher.voucher_sha256 AS sha256
       ${FROM_AWARD} JOIN expense_voucher AS voucher ON voucher.award_id = award.id WHERE award.round_id = ? ORDER BY award.id, voucher.id`,
    cells: (row, locale) => [
      row['id']!,
      row.title,
      row.employer ?? '',
      labelOf(enumLabels.BudgetCategory, row['category'], locale),
      labelOf(enumLabels.SpendingPurpose, row['purpose'], locale),
      row['description']!,
      yuanOf(row),
      row['day']!,
      row['sha256']!,
    ],
  },
};

const yuanOf = ({ amount }: ExportRow) => yuanFromFen(BigInt(amount) as Fen);

const CHANGE_HEAD: Readonly<Record<Locale, readonly string[]>> = {
  zh: ['时刻', '项目名称', '变更对象', '变更对象编号', '变更前', '变更后', '办理人编号', '办理编号'],
  en: ['When', 'Project', 'What changed', 'Id of it', 'Before', 'After', 'Person', 'Act'],
};

/** Every change of a round's applications and of what came of them, the first first. */
async function exportedChanges(statements: Statements, roundId: string, locale: Locale): Promise<ExportedTable> {
  const changes = await statements.query<ChangeRow[]>(changesOf('round_id = ?'), [roundId]);
  const rows = changes.map((change) => {
    const { before, after } = saidOf(change, locale);
    return [change.at.toISOString(), change.title, enumLabels.GrantChangeKind[change.kind][locale], change.subjectId, before ?? '', after, change.personId ?? '', change.actId ?? ''];
  });
  return { head: CHANGE_HEAD[locale], rows };
}

interface ExportedTable {
  readonly head: readonly string[];
  readonly rows: (readonly string[])[];
}

/** The head and the rows of what is exported of a round, as finance reads them; one statement. */
export async function exportedTable(statements: Statements, roundId: string, table: GrantExportTable, locale: Locale): Promise<ExportedTable> {
  if (table === 'changes') return exportedChanges(statements, roundId, locale);
  const { head, sql, cells } = tables[table];
  const rows = await statements.query<ExportRow[]>(sql, [roundId]);
  return { head: head[locale], rows: rows.map((row) => cells(row, locale)) };
}
