import type { Loaders } from '@unionhall/database';
import { dayInShanghai, type Fen, type LocalDate } from '@unionhall/kernel';
import { ReceiptFile } from '../receipt-file/receipt-file.entity';
import { presentProgress } from './present-progress';
import type { ProgressDifference } from './progress-difference.type';
import { ProgressLine, ProgressLineFile, ProgressPublication } from './progress-publication.entity';

type Amounts = ReadonlyMap<string, Fen>;

/**
 * By which files a published number of a union or tax branch differs from a later publication's, or from the present one
 * (为何两个数字不一致); null where a publication is not there [BH-7, BH-8].
 */
export async function progressDifferences(loaders: Loaders, publicationId: string, comparedWithId: string | null, of: string): Promise<ProgressDifference[] | null> {
  const [publication, other] = await Promise.all([loaders.byId(ProgressPublication, publicationId), comparedWithId === null ? null : loaders.byId(ProgressPublication, comparedWithId)]);
  if (!publication || (comparedWithId !== null && !other)) return null;
  const published = await publishedAmounts(loaders, publication.id, of);
  const compared = other ? await publishedAmounts(loaders, other.id, of) : await presentAmounts(loaders, publication, of);
  const differing = [...new Set([...published.keys(), ...compared.keys()])].filter((id) => (published.get(id) ?? 0n) !== (compared.get(id) ?? 0n));
  return Promise.all(differing.map(async (receiptFileId) => differenceBy(loaders, receiptFileId, published.get(receiptFileId) ?? null, compared.get(receiptFileId) ?? null)));
}

async function differenceBy(loaders: Loaders, receiptFileId: string, published: Fen | null, compared: Fen | null): Promise<ProgressDifference> {
  const file = (await loaders.byId(ReceiptFile, receiptFileId))!;
  const amounts = { published: published ?? (0n as Fen), comparedWith: compared ?? (0n as Fen), difference: ((compared ?? 0n) - (published ?? 0n)) as Fen };
  if (file.state === 'voided' && compared === null) return { receiptFileId, cause: 'voided', on: await voidedOn(loaders, file.id), ...amounts };
  if (published === null) return { receiptFileId, cause: 'booked-later', on: file.bookedOn, ...amounts };
  return { receiptFileId, cause: 'units-moved', on: null, ...amounts };
}

async function publishedAmounts(loaders: Loaders, publicationId: string, of: string): Promise<Amounts> {
  const line = (await loaders.children(ProgressLine, 'publicationId', publicationId)).find(({ tradeUnionId, taxBranchId }) => tradeUnionId === of || taxBranchId === of);
  const files = line ? await loaders.children(ProgressLineFile, 'lineId', line.id) : [];
  return new Map(files.map(({ receiptFileId, amount }) => [receiptFileId, amount]));
}

async function presentAmounts({ statements }: Loaders, { month, targetId }: ProgressPublication, of: string): Promise<Amounts> {
  const line = (await presentProgress(statements, month, targetId)).lines.find((each) => each.of === of);
  return new Map((line?.files ?? []).map(({ receiptFileId, amount }) => [receiptFileId, amount]));
}

async function voidedOn({ statements }: Loaders, fileId: string): Promise<LocalDate | null> {
  const [step] = await statements.query<{ at: Date }[]>("SELECT at FROM receipt_file_state_change WHERE subject_id = ? AND to_state = 'voided'", [fileId]);
  return step ? dayInShanghai(step.at) : null;
}
