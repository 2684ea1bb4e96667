import type { Bilingual } from '../bilingual';

/**
 * What a refusal may claim for a clause: a provision of the document as published, practice reported of
 * that federation, common practice around them, or this project's own reading.
 */
export type ClauseSource = 'regulation' | 'reported' | 'common-practice' | 'reading';

/** What one clause says. */
export interface ClauseBody {
  readonly source: ClauseSource;
  /** The published Chinese words, quoted short; null where only our statement exists. */
  readonly quote: string | null;
  /** Our statement of the clause, one or two sentences. */
  readonly text: Bilingual;
  /** What in the statement is this project's reading because the source leaves room; null when nothing is. */
  readonly reading: Bilingual | null;
}

/** A clause with its id and the document it stands in (the document's title). */
export interface Clause extends ClauseBody {
  readonly id: string;
  readonly document: Bilingual;
}

/** The clauses of one document by id, each carrying the document's title, so that it is written once. */
export function clausesOf<Id extends string>(
  document: Bilingual,
  bodies: Readonly<Record<Id, ClauseBody>>,
): Readonly<Record<Id, Clause & { readonly id: Id }>> {
  const clauses = (Object.entries(bodies) as [Id, ClauseBody][]).map(([id, body]) => [id, { id, document, ...body }]);
  return Object.fromEntries(clauses) as Record<Id, Clause & { readonly id: Id }>;
}
