import { type LocalDate, ok, refuse, type Rule } from '@unionhall/kernel';
import { type enumLabels, rule } from '@unionhall/rulebook';

type Verdict = keyof (typeof enumLabels)['EmployerRowVerdict'];

/** What the rules of importEmployers look at. */
export interface ImportEmployersFacts {
  readonly list: { readonly committedOn: LocalDate | null; readonly rows: readonly { readonly line: number; readonly verdict: Verdict }[] };
  /** What each row comes to now, in the order of the preview. */
  readonly verdictsNow: readonly Verdict[];
}

/** HOUSE-3: a ticket is used once. */
export const listTicketIsUnused = rule<ImportEmployersFacts>('HOUSE-3', 'finance-collection.list-entered', ({ list: { committedOn } }) =>
  committedOn === null ? ok : refuse({ path: ['importId'], facts: { committedOn }, remedy: 'preview-the-next-file' }),
);

/** HOUSE-4: all or nothing: a list with a row nobody could enter is not entered in part. */
export const noEmployerIsRefused = rule<ImportEmployersFacts>('HOUSE-4', 'finance-collection.list-rows-refused', ({ list: { rows } }) => {
  const lines = rows.filter(({ verdict }) => verdict === 'refused').map(({ line }) => String(line));
  return lines.length === 0 ? ok : refuse({ path: ['importId'], facts: { count: lines.length, lines: lines.slice(0, 20) }, remedy: 'correct-the-file-and-preview' });
});

/** HOUSE-3: what is entered is what was looked at: nobody entered or changed one of these employers since. */
export const employersAreAsPreviewed = rule<ImportEmployersFacts>('HOUSE-3', 'finance-collection.list-outdated', ({ list: { committedOn, rows }, verdictsNow }) => {
  const lines = rows.filter(({ verdict }, index) => verdict !== verdictsNow[index]).map(({ line }) => String(line));
  return committedOn !== null || lines.length === 0 ? ok : refuse({ path: ['importId'], facts: { count: lines.length, lines: lines.slice(0, 20) }, remedy: 'correct-the-file-and-preview' });
});

export const importEmployersRules: readonly Rule<ImportEmployersFacts>[] = [listTicketIsUnused, noEmployerIsRefused, employersAreAsPreviewed];
