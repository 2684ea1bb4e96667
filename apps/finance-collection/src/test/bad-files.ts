import { bureauFile, bureauRow, type BureauRow, HEAD, type Random, trailerOf } from '@unionhall/testing';

/** A file nobody should book as it is, and how far it is let in. */
export interface BadFile {
  readonly what: string;
  readonly bytes: Buffer;
  /** Refused when it is uploaded, as a whole when it is read, at either door, or for this line alone. */
  readonly refused: 'upload' | 'file' | 'either' | { readonly line: number };
}

/** The cells that spoil one row, by the column they stand in. */
const badCells: readonly (readonly [keyof BureauRow, string])[] = [
  ['document', ''],
  ['document', '税票一号'],
  ['document', 'X'.repeat(41)],
  ['branch', '99'],
  ['branch', '888888'],
  ['creditCode', '1.10101E+17'],
  ['creditCode', '91320900000000001X'],
  ['creditCode', '９１３２０９００'],
  ['payer', '\u3000'],
  ['period', '2026-13'],
  ['period', '2026/02'],
  ['period', '2099-01'],
  ['category', '捐款'],
  ['base', '-1'],
  ['base', '１００'],
  ['amount', '0'],
  ['amount', '0.00'],
  ['amount', '-200.00'],
  ['amount', '２００'],
  ['amount', '"1,234.50"'],
  ['amount', '1e3'],
  ['amount', '1234567890123456789'],
  ['amount', '200.001'],
  ['amount', '¥200'],
  ['amount', '=200'],
  ['paidOn', '2026/2/29'],
  ['paidOn', '2026-02-29'],
  ['paidOn', '46000'],
  ['paidOn', '2099-01-01'],
];

type Spoil = (random: Random, rows: readonly BureauRow[]) => Omit<BadFile, 'what'>;
const lines = (rows: readonly BureauRow[]) => bureauFile(rows).split('\n');
const textOf = (rows: readonly BureauRow[], change: (lines: string[]) => string[]) => Buffer.from(change(lines(rows)).join('\n'));

/** Every way a file is bad, by its name. */
const spoils: Readonly<Record<string, Spoil>> = {
  'a bad cell': (random, rows) => {
    const [column, cell] = random.pick(badCells);
    const index = random.below(rows.length);
    const spoilt = rows.with(index, { ...rows[index]!, [column]: cell });
    // The trailer states what the readable amounts add up to, so that the row alone is at fault.
    const readable = spoilt.filter(({ amount }) => /^-?\d{1,12}(\.\d{1,2})?$/.test(amount));
    return { bytes: Buffer.from(bureauFile(spoilt, `合计,${rows.length},${trailerOf(readable).split(',')[2]!}`)), refused: { line: index + 2 } };
  },
  'a cell too few': (random, rows) => {
    const line = 2 + random.below(rows.length);
    return { bytes: textOf(rows, (all) => all.with(line - 1, all[line - 1]!.split(',').slice(1).join(','))), refused: { line } };
  },
  'a cell too many': (random, rows) => {
    const line = 2 + random.below(rows.length);
    return { bytes: textOf(rows, (all) => all.with(line - 1, `${all[line - 1]!},备注`)), refused: { line } };
  },
  'a count that is wrong': (random, rows) => ({ bytes: Buffer.from(bureauFile(rows, trailerOf(rows).replace(/,\d+,/, `,${rows.length + 1 + random.below(9)},`))), refused: 'file' }),
  'a sum that is wrong': (random, rows) => ({ bytes: Buffer.from(bureauFile(rows, `合计,${rows.length},${random.below(9)}.01`)), refused: 'file' }),
  'cut off after any byte': (random, rows) => {
    const whole = Buffer.from(bureauFile(rows));
    // Not so late that only the trailer's last digits or the line end are missing.
    return { bytes: whole.subarray(0, 1 + random.below(whole.lastIndexOf('合计'))), refused: 'either' };
  },
  'the head alone': () => ({ bytes: Buffer.from(`${HEAD}\n`), refused: 'file' }),
  'no head': (_random, rows) => ({ bytes: textOf(rows, (all) => all.slice(1)), refused: 'file' }),
  'columns in another order': (_random, rows) => ({ bytes: textOf(rows, ([head, ...rest]) => [head!.split(',').reverse().join(','), ...rest]), refused: 'file' }),
  'a row after the trailer': (_random, rows) => ({ bytes: textOf(rows, (all) => [...all.slice(0, -1), all[1]!, '']), refused: 'file' }),
  'quotes that do not match': (random, rows) => {
    const line = 1 + random.below(rows.length);
    return { bytes: textOf(rows, (all) => all.with(line, `"${all[line]!}`)), refused: 'file' };
  },
  'a line that does not end': (random, rows) => ({ bytes: Buffer.concat([Buffer.from(`${HEAD}\n`), Buffer.alloc(200_000 + random.below(2_000_000), 'x'), Buffer.from(bureauFile(rows))]), refused: 'file' }),
  'columns without end': (random, rows) => ({ bytes: Buffer.from(`${HEAD}\n${','.repeat(random.pick([20, 1_500, 100_000]))}\n${bureauFile(rows)}`), refused: 'file' }),
  'UTF-8 and GB18030 mixed': (_random, rows) => ({ bytes: Buffer.concat([Buffer.from(`${HEAD}\n`), Buffer.alloc(5_000, '示例'), Buffer.from([0xca, 0xbe, 0xc0, 0xfd]), Buffer.from(bureauFile(rows))]), refused: 'either' }),
  'UTF-16': (random, rows) => ({ bytes: Buffer.from(`${random.pick(['\uFEFF', ''])}${bureauFile(rows)}`, 'utf16le'), refused: 'upload' }),
  'a byte that is no text': (random, rows) => {
    const bytes = Buffer.from(bureauFile(rows));
    bytes[random.below(bytes.length)] = random.pick([0x00, 0x01, 0x1b, 0x7f]);
    return { bytes, refused: 'upload' };
  },
  'a program under another name': () => ({ bytes: Buffer.concat([Buffer.from('MZ\u0000\u0001'), Buffer.alloc(500)]), refused: 'upload' }),
  nothing: () => ({ bytes: Buffer.alloc(0), refused: 'upload' }),
};

/** The ways a file may be bad. */
export const waysToBeBad = Object.keys(spoils);

/** A bad file; the rows that are right stand under documents of their own. */
export function badFile(random: Random, number: number): BadFile {
  const rows = Array.from({ length: 1 + random.below(6) }, (_, index) => bureauRow(1 + random.below(3), { document: `BAD${number}-${index}` }));
  const what = waysToBeBad[number % waysToBeBad.length]!;
  return { what, ...spoils[what]!(random, rows) };
}
