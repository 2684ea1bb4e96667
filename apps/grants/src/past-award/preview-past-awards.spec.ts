import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf, type GrantsHouse, startGrantsHouse, type ToldRefusal } from '../test/grants-house';

interface Preview extends Answered {
  readonly pastAwardImport: { readonly id: string; readonly fileSha256: string; readonly rows: readonly { readonly line: number; readonly verdict: string; readonly refusals: readonly ToldRefusal[] }[] } | null;
}

let grantsHouse: GrantsHouse;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
});
afterAll(() => grantsHouse.house.stop());

const HEAD = '年度,项目名称,单位名称,资助金额,立项日期';
const base64 = (text: string, encoding: BufferEncoding = 'utf8') => Buffer.from(text, encoding).toString('base64');
const preview = (contentBase64: string) => act<Preview>(grantsHouse.house, grantsHouse.people.officer, 'PreviewPastAwards', { contentBase64 });
const verdicts = ({ pastAwardImport }: Preview) => pastAwardImport!.rows.map(({ line, verdict }) => `${line} ${verdict}`);

describe('previewPastAwards', () => {
  it('looks at each row and enters nothing', async () => {
    const answer = await preview(base64(`${HEAD}\n2024,甲,示例机械厂,20000,2024-05-31\n`));
    expect(answer).toMatchObject({ refusals: [], pastAwardImport: { fileSha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string, committedOn: null } });
    expect(verdicts(answer)).toEqual(['2 NEW']);
    expect(await grantsHouse.house.sql('grants', 'SELECT 1 FROM past_award')).toEqual([]);
  });

  it('reads UTF-16 and GB18030, too', async () => {
    expect(verdicts(await preview(base64(`\uFEFF${HEAD}\n2024,甲,示例,1,2024-05-31\n`, 'utf16le')))).toEqual(['2 NEW']);
    // The head, and 2024,甲,示例,1,2024-05-31, in GB18030.
    const gb18030 = 'c4eab6c82ccfeec4bfc3fbb3c62cb5a5cebbc3fbb3c62cd7cad6fabdf0b6ee2cc1a2cfeec8d5c6da0a323032342cbcd72ccabec0fd2c312c323032342d30352d33310a';
    expect(verdicts(await preview(Buffer.from(gb18030, 'hex').toString('base64')))).toEqual(['2 NEW']);
  });

  it('refuses, as a whole, what is no such list', async () => {
    expect((await preview(base64('a,"b\n'))).refusals).toMatchObject([{ code: 'house.list-unreadable', clause: { id: 'HOUSE-4' }, message: '文件无法读取：引号不成对（行号：1）。', remedy: '请将名单另存为CSV（UTF-8或GB18030）后重新预览，每次至多1000行。' }]);
    expect(codesOf(await preview(base64('名称\n甲\n')))).toEqual(['HOUSE-4 house.list-head']);
    expect(codesOf(await preview(base64(`${HEAD}\n`)))).toEqual(['HOUSE-4 house.empty']);
    expect(codesOf(await preview(base64(`${HEAD}\n${'2024,甲,乙,1,2024-05-31\n'.repeat(1_001)}`)))).toEqual(['HOUSE-4 house.list-unreadable']);
  });

  it('is the officer’s, of a file that is Base64 and not too large', async () => {
    const { house, people } = grantsHouse;
    const send = async (caller: typeof people.officer, contentBase64: string) => (await house.send('grants', caller, operation('PreviewPastAwards'), { input: { contentBase64 } })).errors?.map(({ extensions }) => extensions?.['code']);
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [people.auditor, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) expect(await send(caller, base64('x'))).toEqual([code]);
    expect(await send(people.officer, '年度')).toEqual(['BAD_USER_INPUT']);
    expect(await send(people.officer, base64('x'.repeat(70_000)))).toEqual(['BAD_USER_INPUT']);
  });
});
