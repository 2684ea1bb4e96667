import { act, type FactSource, insertRow, type Statements } from '@unionhall/database';
import type { LocalDate, Month } from '@unionhall/kernel';
import { ownerOf, type PresentProgress, presentProgress } from './present-progress';
import { ProgressLine, ProgressLineFile, ProgressPublication } from './progress-publication.entity';
import { PublishCollectionProgressInput } from './progress.inputs';
import { publishCollectionProgressRules } from './publish-collection-progress.rule';

/** Publishes the progress of a month with its ranks, frozen and with the files behind each number (按月公布进度、排出位次) [BH-7]. */
export const publishCollectionProgress = act({
  name: 'publishCollectionProgress',
  description: '公布一个月的代收进度和位次,公布后不再变动;数字有更正的,另行公布并说明理由。Publishes the progress and ranks of a month; they stay as published, and a late correction is another publication that says why [BH-7].',
  who: ['officer', 'department-head'],
  input: PublishCollectionProgressInput,
  object: ProgressPublication,
  answers: 'progressPublication',
  gather: async (source, { input: { month } }) => {
    const target = await adoptedTarget(source, Number(month.slice(0, 4)));
    const present = target && (await presentProgress(source.statements, month, target.id));
    return { target, present, earlier: present && (await lastPublished(source, month, present)) };
  },
  rules: publishCollectionProgressRules,
  write: async (tx, { input: { month, reason }, target, present, earlier, personId: publishedById, today: publishedOn }) => {
    const { monthAmount, collected, lines } = present!;
    const about = earlier ? { number: earlier.number + 1, reason: reason!.trim() } : { number: 1, reason: null };
    const publication = await insertRow(tx.manager, ProgressPublication, { id: tx.newId(), month, targetId: target!.id, monthAmount, collected, publishedById, publishedOn, version: 1, ...about });
    for (const { of, files, ...numbers } of lines) {
      const line = await insertRow(tx.manager, ProgressLine, { id: tx.newId(), publicationId: publication.id, ...ownerOf({ of, side: numbers.side }), ...numbers });
      for (const file of files) await insertRow(tx.manager, ProgressLineFile, { id: tx.newId(), lineId: line.id, ...file });
    }
    return publication;
  },
});

// Whoever adopts another target of the year waits until the month is published.
async function adoptedTarget({ statements, locking }: FactSource, year: number): Promise<{ id: string } | null> {
  const [target] = await statements.query<{ id: string }[]>(`SELECT id FROM collection_target WHERE adopted_year = ?${locking ? ' LOCK IN SHARE MODE' : ''}`, [year]);
  return target ?? null;
}

async function lastPublished({ statements, locking }: FactSource, month: Month, present: PresentProgress) {
  const [last] = await statements.query<{ id: string; number: number; publishedOn: LocalDate; monthAmount: string; collected: string }[]>(
    `SELECT id, number, published_on AS publishedOn, month_amount AS monthAmount, collected FROM progress_publication WHERE month = ? ORDER BY number DESC LIMIT 1${locking ? ' FOR UPDATE' : ''}`,
    [month],
  );
  if (!last) return null;
  const isSame = BigInt(last.monthAmount) === present.monthAmount && BigInt(last.collected) === present.collected && (await linesOf(statements, last.id)) === asText(present.lines);
  return { number: last.number, publishedOn: last.publishedOn, isSame };
}

async function linesOf(statements: Statements, publicationId: string): Promise<string> {
  const rows = await statements.query<{ of: string; target: string; monthAmount: string; collected: string }[]>(
    'SELECT COALESCE(trade_union_id, tax_branch_id) AS `of`, target, month_amount AS monthAmount, collected FROM progress_line WHERE publication_id = ?',
    [publicationId],
  );
  return asText(rows.map(({ of, target, monthAmount, collected }) => ({ of, target: BigInt(target), monthAmount: BigInt(monthAmount), collected: BigInt(collected) })));
}

function asText(lines: readonly { readonly of: string; readonly target: bigint; readonly monthAmount: bigint; readonly collected: bigint }[]): string {
  return lines.map(({ of, target, monthAmount, collected }) => `${of} ${target} ${monthAmount} ${collected}`).toSorted((one, other) => (one < other ? -1 : 1)).join('\n');
}
