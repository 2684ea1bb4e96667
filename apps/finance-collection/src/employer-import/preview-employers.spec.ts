import { publicCaller } from '@unionhall/contracts';
import { act, type Answered, codesOf } from '../test/payment-house';
import { CREDIT_CODES, EMPLOYER_NAMES, errorsOf, type RegisterHouse, sides, startRegisterHouse } from '../test/register-house';
import { EMPLOYER_LIST_HEAD } from './employer-row.rule';

interface Preview extends Answered {
  readonly employerImport: { readonly id: string; readonly rows: readonly { readonly line: number; readonly verdict: string; readonly refusals: readonly { readonly code: string; readonly message: string }[] }[] } | null;
}

let registers: RegisterHouse;
beforeAll(async () => {
  registers = await startRegisterHouse();
});
afterAll(() => registers.house.stop());

const base64 = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding).toString('base64');
const list = (...lines: string[]) => `${[EMPLOYER_LIST_HEAD.join(), ...lines].join('\n')}\n`;
const preview = (contentBase64: string) => act<Preview>(registers.house, sides.accountant, 'PreviewEmployers', { contentBase64 });
const verdicts = ({ employerImport }: Preview) => employerImport!.rows.map(({ line, verdict }) => `${line} ${verdict}`);

describe('previewEmployers', () => {
  it('says what each row comes to and enters nothing', async () => {
    const answer = await preview(base64(list('91321000MA1XMPL021,示例新厂,企业,示例市总工会,,1321,20', `${CREDIT_CODES[0]},${EMPLOYER_NAMES[0]},企业,,,,`, `${CREDIT_CODES[1]},${EMPLOYER_NAMES[1]},企业,,,1321,11`, `${CREDIT_CODES[2]},${EMPLOYER_NAMES[2]},企业,无此工会,2026-03,9999,x`)));
    expect(answer).toMatchObject({ refusals: [], employerImport: { fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, committedOn: null } });
    expect(verdicts(answer)).toEqual(['2 NEW', '3 SAME', '4 CHANGED', '5 REFUSED']);
    expect(answer.employerImport!.rows[3]!.refusals.map(({ code }) => code.replace('finance-collection.', ''))).toEqual(['list-cell-malformed', 'list-union-unclear', 'list-branch-unknown', 'list-union-not-reviewed']);
    expect(answer.employerImport!.rows[3]!.refusals[0]).toMatchObject({ message: '第5行不合格式：职工人数（半角数字，可不填）。', path: ['rows', '5', 'headcount'] });
    expect(await registers.house.sql('finance-collection', 'SELECT 1 FROM employer')).toHaveLength(3);
  });

  it('reads UTF-16, too, and refuses what is no such list', async () => {
    expect(verdicts(await preview(base64(`\uFEFF${list('91321000MA1XMPL021,示例,企业,,,,')}`, 'utf16le')))).toEqual(['2 NEW']);
    expect(codesOf(await preview(base64('a,"b\n')))).toEqual(['HOUSE-4 house.list-unreadable']);
    expect(codesOf(await preview(base64('名称\n甲\n')))).toEqual(['HOUSE-4 house.list-head']);
    expect(codesOf(await preview(base64(list())))).toEqual(['HOUSE-4 house.empty']);
    expect(codesOf(await preview(base64(list(...Array<string>(1_001).fill('a,b,c,,,,')))))).toEqual(['HOUSE-4 house.list-unreadable']);
  });

  it('takes as many statements for a hundred rows as for one', async () => {
    const statements = (rows: number) => registers.house.statements(() => preview(base64(list(...Array.from({ length: rows }, (_, index) => `CODE${index},示例${index},企业,,,,`)))));
    expect((await statements(100)).length).toBe((await statements(1)).length);
  });

  it('is for the union’s side, of a file that is Base64 and not too large', async () => {
    for (const [caller, code] of [[sides.taxOfficer, 'FORBIDDEN'], [sides.worker, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) expect(await errorsOf(registers.house, caller, 'PreviewEmployers', { contentBase64: base64('x') })).toEqual([code]);
    for (const contentBase64 of ['代码', base64('x'.repeat(150_001))]) expect(await errorsOf(registers.house, sides.officer, 'PreviewEmployers', { contentBase64 })).toEqual(['BAD_USER_INPUT']);
  });
});
