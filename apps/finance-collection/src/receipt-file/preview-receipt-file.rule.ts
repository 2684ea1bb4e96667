import { ok, refuse, type Rule } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** What the rules of previewReceiptFile look at. */
export interface PreviewReceiptFileFacts {
  readonly input: { readonly sha256: string };
  readonly asked: { readonly isKept: boolean };
  /** The file as it was previewed before and still stands, or null. */
  readonly standing: object | null;
}

/** HOUSE-2: what is looked at was uploaded; a file that stands already is answered with what it came to. */
export const fileIsKept = rule<PreviewReceiptFileFacts>('HOUSE-2', 'finance-collection.receipt-file-not-kept', ({ input: { sha256 }, asked: { isKept }, standing }) =>
  isKept || standing !== null ? ok : refuse({ path: ['sha256'], facts: { sha256 }, remedy: 'upload-the-file-first' }),
);

export const previewReceiptFileRules: readonly Rule<PreviewReceiptFileFacts>[] = [fileIsKept];
