import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { recogniseFileType } from './file-type';

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const jpeg = Buffer.from('ffd8ffe000104a46494600010100000100010000ffd9', 'hex');
const executable = Buffer.concat([Buffer.from('MZ'), Buffer.from([0x90, 0, 3, 0, 0, 0]), Buffer.alloc(64)]);
// 工会经费 in GB18030; as UTF-8 these bytes are no text.
const gb18030 = Buffer.concat([Buffer.from('b9a4bbe1beadb7d1', 'hex'), Buffer.from(',100.00\r\n')]);

describe('the type of a file', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'file-type-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each<[what: string, content: Buffer, type: string | null]>([
    ['a PDF', Buffer.from('%PDF-1.7\n%âãÏÓ\n1 0 obj\n<<>>\nendobj\n%%EOF\n'), 'application/pdf'],
    ['a PNG', png, 'image/png'],
    ['a JPEG', jpeg, 'image/jpeg'],
    ['a Word document', zip('[Content_Types].xml', '_rels/.rels', 'word/document.xml'), `${OFFICE}.wordprocessingml.document`],
    ['a workbook', zip('[Content_Types].xml', 'xl/workbook.xml', 'xl/worksheets/sheet1.xml'), `${OFFICE}.spreadsheetml.sheet`],
    ['a presentation', zip('[Content_Types].xml', 'ppt/presentation.xml'), `${OFFICE}.presentationml.presentation`],
    ['a workbook with a comment at the end', Buffer.concat([zip('[Content_Types].xml', 'xl/workbook.xml'), Buffer.from('note')]), `${OFFICE}.spreadsheetml.sheet`],
    ['CSV in UTF-8', Buffer.from('单据号,金额\r\n1,100.00\r\n'), 'text/plain'],
    ['CSV in UTF-8 with a byte order mark', Buffer.from('\ufeff单据号,金额\r\n'), 'text/plain'],
    ['CSV in GB18030', gb18030, 'text/plain'],
    ['a long text in GB18030, cut in the middle of characters', Buffer.concat([Buffer.from('x'), ...Array.from({ length: 20_000 }, () => gb18030)]), 'text/plain'],
    ['a document with macros', zip('[Content_Types].xml', 'word/document.xml', 'word/vbaProject.bin'), null],
    ['any other archive', zip('payroll.csv'), null],
    ['an archive that only names a folder word/', zip('word/document.xml'), null],
    ['an archive cut short', zip('[Content_Types].xml', 'word/document.xml').subarray(0, -30), null],
    ['an archive whose directory points outside', pointedOutside(zip('[Content_Types].xml', 'word/document.xml')), null],
    ['an archive with a directory of 4 MB and more', zip('[Content_Types].xml', 'word/document.xml', ...Array.from({ length: 70 }, () => 'n'.repeat(65_000))), null],
    ['a program', executable, null],
    ['a GIF', Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64'), null],
    ['text with a null character at its very end', Buffer.concat([Buffer.alloc(100_000, 'a'), Buffer.of(0)]), null],
    ['text cut in the middle of a character', Buffer.from('经费').subarray(0, -1), null],
  ])('of %s', async (_, content, type) => {
    const path = join(folder, 'file.pdf');
    await writeFile(path, content);
    expect(await recogniseFileType(path)).toBe(type);
  });

  it('fails on a file that is not there instead of calling it unknown', async () => {
    await expect(recogniseFileType(join(folder, 'nowhere'))).rejects.toThrow('ENOENT');
  });
});

/** A ZIP archive of entries that hold their own names, stored without compression (APPNOTE §4.3). */
function zip(...names: string[]): Buffer {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const name of names) {
    const content = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(content.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(content.length, 22);
    const entry = Buffer.alloc(46);
    entry.write('PK\u0001\u0002', 0, 'latin1');
    common.copy(entry, 6);
    entry.writeUInt32LE(offset, 42);
    directory.push(entry, content);
    locals.push(Buffer.from('PK\u0003\u0004', 'latin1'), common, content, content);
    offset += 30 + 2 * content.length;
  }
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006', 0, 'latin1');
  end.writeUInt16LE(names.length, 8);
  end.writeUInt16LE(names.length, 10);
  end.writeUInt32LE(Buffer.concat(directory).length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, ...directory, end]);
}

function pointedOutside(archive: Buffer): Buffer {
  const copy = Buffer.from(archive);
  copy.writeUInt32LE(0xfffffff0, copy.length - 6);
  return copy;
}
