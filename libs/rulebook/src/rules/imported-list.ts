import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import type { enumLabels } from '../labels';
import { rule } from '../rule';

/** A list in a file that somebody wants to enter. A function, because there may be no file yet. */
export interface ListFileFacts {
  readonly file: () => {
    /** Why it cannot be read, or null. */
    readonly fault: { readonly fault: keyof (typeof enumLabels)['TableFault']; readonly line: number | null } | null;
    readonly head: readonly string[];
    readonly rows: readonly object[];
  };
}

const path = ['contentBase64'];

/** HOUSE-4: the file is a table. */
const listIsATable = rule<ListFileFacts>('HOUSE-4', 'house.list-unreadable', ({ file }) => {
  const { fault } = file();
  return fault === null ? ok : refuse({ path, facts: { fault: fault.fault, line: fault.line }, remedy: 'save-the-file-as-csv' });
});

/** HOUSE-4: its head says what its columns are, so that none is taken for another. */
const listHeadIsKnown = (known: readonly string[]) =>
  rule<ListFileFacts>('HOUSE-4', 'house.list-head', ({ file }) => {
    const { fault, head } = file();
    const isKnown = head.length === known.length && head.every((cell, index) => cell.trim() === known[index]);
    return fault !== null || isKnown ? ok : refuse({ path, facts: { head: known }, remedy: 'use-the-head-as-it-is' });
  });

/** HOUSE-4: a list lists something. */
const listHasRows = rule<ListFileFacts>('HOUSE-4', 'house.empty', ({ file }) => {
  const { fault, rows } = file();
  return fault !== null || rows.length > 0 ? ok : refuse({ path, facts: {}, remedy: 'fill-it-in' });
});

/** HOUSE-4: a file that is looked at is a table under the head that is known, with rows. */
export const listFileRules = (head: readonly string[]): readonly Rule<ListFileFacts>[] => [listIsATable, listHeadIsKnown(head), listHasRows];

/** A list that was looked at, and is to be entered by its ticket. */
export interface ListTicketFacts {
  readonly list: { readonly committedOn: LocalDate | null; readonly rows: readonly { readonly line: number; readonly verdict: string }[] };
  /** What each row comes to now, in the order of the preview. */
  readonly verdictsNow: readonly string[];
}

const named = (lines: readonly { readonly line: number }[]) => ({ count: lines.length, lines: lines.slice(0, 20).map(({ line }) => String(line)) });

/** HOUSE-3: a ticket is used once. */
const listTicketIsUnused = rule<ListTicketFacts>('HOUSE-3', 'house.list-entered', ({ list: { committedOn } }) =>
  committedOn === null ? ok : refuse({ path: ['importId'], facts: { committedOn }, remedy: 'preview-the-next-file' }),
);

/** HOUSE-4: all or nothing: a list with a row nobody could enter is not entered in part. */
const noRowIsRefused = rule<ListTicketFacts>('HOUSE-4', 'house.list-rows-refused', ({ list: { rows } }) => {
  const refused = rows.filter(({ verdict }) => verdict === 'refused');
  return refused.length === 0 ? ok : refuse({ path: ['importId'], facts: named(refused), remedy: 'correct-the-file-and-preview' });
});

/** HOUSE-3: what is entered is what was looked at: nobody entered or changed something of it since. */
const rowsAreAsPreviewed = rule<ListTicketFacts>('HOUSE-3', 'house.list-outdated', ({ list: { committedOn, rows }, verdictsNow }) => {
  const changed = rows.filter(({ verdict }, index) => verdict !== verdictsNow[index]);
  return committedOn !== null || changed.length === 0 ? ok : refuse({ path: ['importId'], facts: named(changed), remedy: 'correct-the-file-and-preview' });
});

/** HOUSE-3, HOUSE-4: a list is entered by its ticket, once, as it was looked at, all or nothing. */
export const listTicketRules: readonly Rule<ListTicketFacts>[] = [listTicketIsUnused, noRowIsRefused, rowsAreAsPreviewed];
