import { csvRows, type CsvLimits } from './read-csv';
import { TableRefused } from './table-refused';

const LIMITS: CsvLimits = { rows: 1_000, columns: 8, rowLength: 10_000 };
const TEXT = '年度,名称\r\n2024,示例甲\r\n2025,示例乙𠮷\r\n';
const ROWS = [['年度', '名称'], ['2024', '示例甲'], ['2025', '示例乙𠮷']];

/** The same text in GB18030, its last character of four bytes. */
const GB18030 = Buffer.from('c4eab6c82cc3fbb3c60d0a323032342ccabec0fdbcd70d0a323032352ccabec0fdd2d29534b2350d0a', 'hex');
const utf16be = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16();

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield await Promise.resolve(bytes.subarray(start, start + size));
}
async function read(bytes: Uint8Array, size = bytes.length || 1, limits = LIMITS): Promise<(readonly string[])[]> {
  const rows: (readonly string[])[] = [];
  for await (const { cells } of csvRows(inPieces(bytes, size), limits)) rows.push(cells);
  return rows;
}
const faultOf = async (bytes: Uint8Array, limits = LIMITS) => {
  const error: unknown = await read(bytes, 7, limits).catch((thrown: unknown) => thrown);
  if (!(error instanceof TableRefused)) throw new Error('the table was taken', { cause: error });
  return [error.fault, error.line];
};

describe.each([1, 2, 3, 5, 1_000_000])('in pieces of %d bytes', (size) => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
    ['UTF-16, big end first', utf16be(TEXT)],
    ['lines ending in CR alone', Buffer.from(TEXT.replaceAll('\r\n', '\r'))],
    ['empty lines between', Buffer.from(TEXT.replaceAll('\r\n', '\r\n\r\n'))],
  ])('reads %s', async (_what, bytes) => expect(await read(bytes, size)).toEqual(ROWS));

  it('reads GBK and the four bytes of GB18030', async () => expect(await read(GB18030, size)).toEqual(ROWS));
});

it('reads long ASCII before the first other character without holding it', async () => {
  const long = `${'2024,abc\n'.repeat(600)}2025,示例\n`;
  expect((await read(Buffer.from(long), 64)).at(-1)).toEqual(['2025', '示例']);
});

it('tells the line a row ends on', async () => {
  const lines: number[] = [];
  for await (const { line } of csvRows(inPieces(Buffer.from('a,b\n"1\n2",c\n\nd,e\n'), 4), LIMITS)) lines.push(line);
  expect(lines).toEqual([1, 3, 5]);
});

it.each<[string, Uint8Array, (string | number | null)[]]>([
  ['nothing', Buffer.alloc(0), ['empty', null]],
  ['only empty lines', Buffer.from('\n\n'), ['empty', null]],
  ['bytes of no encoding', Buffer.from([0x61, 0xff, 0xff, 0xff, 0x0a]), ['encoding', null]],
  ['UTF-8 that turns into GBK', Buffer.concat([Buffer.from('示例'.repeat(1_500)), Buffer.from([0xca, 0xbe, 0xc0])]), ['encoding', null]],
  ['UTF-16 cut off in a character', Buffer.from(`\uFEFF${TEXT}`, 'utf16le').subarray(0, 21), ['encoding', null]],
  ['NUL', Buffer.from('a,b\n1,\0\n'), ['nul', 2]],
  ['a quote that is never closed', Buffer.from('a,b\n"1,2\n3,4\n'), ['quotes', 3]],
  ['a quote in the middle', Buffer.from('a,b\n1,x"y\n'), ['quotes', 2]],
  ['too many columns', Buffer.from(`a\n${','.repeat(9)}\n`), ['too-many-columns', 2]],
])('refuses %s', async (_what, bytes, expected) => expect(await faultOf(bytes)).toEqual(expected));

it('refuses one row too many, and a row that is too long', async () => {
  const rows = (count: number) => Buffer.from('a\n'.repeat(count));
  expect(await read(rows(3), 2, { ...LIMITS, rows: 3 })).toHaveLength(3);
  expect(await faultOf(rows(4), { ...LIMITS, rows: 3 })).toEqual(['too-many-rows', 4]);
  const [fault] = await faultOf(Buffer.from('x'.repeat(10_100)));
  expect(fault).toBe('record-too-long');
});

it('gives up a line that never ends at once: the rest of the file is not read', async () => {
  let pieces = 0;
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (; pieces < 100_000; pieces += 1) yield await Promise.resolve(Buffer.alloc(1_000, 'x'));
  }
  const drain = async () => {
    for await (const row of csvRows(endless(), LIMITS)) expect(row).toBeNull();
  };
  await expect(drain()).rejects.toThrow('record-too-long');
  expect(pieces).toBeLessThan(1_000);
});
