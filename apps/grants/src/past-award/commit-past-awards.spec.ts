import { publicCaller } from '@unionhall/contracts';
import { operation } from '@unionhall/testing';
import { act, type Answered, codesOf, draft, type GrantsHouse, openRound, startGrantsHouse, type ToldRefusal } from '../test/grants-house';

interface Import {
  readonly id: string;
  readonly version: number;
  readonly committedOn: string | null;
  readonly rows: readonly { readonly line: number; readonly verdict: string; readonly refusals: readonly ToldRefusal[] }[];
}
interface ImportAnswer extends Answered {
  readonly pastAwardImport: Import | null;
}

let grantsHouse: GrantsHouse;
beforeAll(async () => {
  grantsHouse = await startGrantsHouse();
});
afterAll(() => grantsHouse.house.stop());

const HEAD = '年度,项目名称,单位名称,资助金额,立项日期';
const row = (title: string, amount = '20000.00', employer = '示例机械厂', day = '2024-05-31') => `2024,${title},${employer},${amount},${day}`;
const base64 = (lines: readonly string[]) => Buffer.from(`${[HEAD, ...lines].join('\r\n')}\r\n`).toString('base64');
const preview = (lines: readonly string[]) => act<ImportAnswer>(grantsHouse.house, grantsHouse.people.officer, 'PreviewPastAwards', { contentBase64: base64(lines) });
const ticket = async (lines: readonly string[]) => (await preview(lines)).pastAwardImport!;
const commit = ({ id, version }: Import) => act<ImportAnswer>(grantsHouse.house, grantsHouse.people.officer, 'CommitPastAwards', { importId: id, expectedVersion: version });
const verdicts = ({ rows }: Import) => rows.map(({ line, verdict }) => `${line} ${verdict}`);
const entered = () => grantsHouse.house.sql('grants', 'SELECT title, amount, employer_id AS employerId FROM past_award ORDER BY title');

describe('commitPastAwards', () => {
  it('is looked at row by row, entered as a whole, and enters nothing when it comes again', async () => {
    const { employerId } = grantsHouse;
    const lines = [row('注塑机余热回收装置'), row('焊缝检测支架', '15000', '无此单位')];
    const first = await ticket(lines);
    expect(verdicts(first)).toEqual(['2 NEW', '3 NEW']);
    expect(await entered()).toEqual([]);
    expect(await commit(first)).toMatchObject({ refusals: [], pastAwardImport: { committedOn: '2026-03-10', version: 2 } });
    const both = [{ title: '注塑机余热回收装置', amount: 2_000_000, employerId }, { title: '焊缝检测支架', amount: 1_500_000, employerId: null }].toSorted((one, other) => (Buffer.compare(Buffer.from(one.title), Buffer.from(other.title))));
    expect(await entered()).toEqual(both);

    const again = await ticket(lines);
    expect(verdicts(again)).toEqual(['2 SAME', '3 SAME']);
    expect((await commit(again)).refusals).toEqual([]);
    expect(await entered()).toEqual(both);
    expect(codesOf(await commit({ ...again, version: 2 }))).toEqual(['HOUSE-3 house.list-entered']);

    const changed = await ticket([row('注塑机余热回收装置', '21000.00')]);
    expect(verdicts(changed)).toEqual(['2 CHANGED']);
    await commit(changed);
    expect(await entered()).toContainEqual({ title: '注塑机余热回收装置', amount: 2_100_000, employerId });
  });

  it('tells every reason in each language, and is not entered in part', async () => {
    const { house, people } = grantsHouse;
    const lines = [row('甲'), row('乙', '1.2E+4'), row('甲'), '２０２４,,示例,x,2026/2/29'];
    const before = await entered();
    const told = async (locale: 'zh' | 'en') =>
      (await house.send<{ previewPastAwards: ImportAnswer }>('grants', people.officer, operation('PreviewPastAwards'), { input: { contentBase64: base64(lines) } }, locale)).data!.previewPastAwards.pastAwardImport!;
    const zh = await told('zh');
    expect(verdicts(zh)).toEqual(['2 NEW', '3 REFUSED', '4 REFUSED', '5 REFUSED']);
    expect(zh.rows[1]!.refusals).toMatchObject([{ code: 'grants.past-cell-malformed', path: ['rows', '3', 'amount'], message: '第3行不合格式：资助金额（元，半角数字，至多两位小数）。', remedy: '请在文件中更正该行后重新预览。' }]);
    expect(zh.rows[2]!.refusals).toMatchObject([{ code: 'grants.past-row-repeated', message: '第4行与第2行的年度、项目、单位相同。' }]);
    expect(zh.rows[3]!.refusals).toHaveLength(4);
    expect((await told('en')).rows[1]!.refusals).toMatchObject([{ message: 'Line 3 is not well formed: Amount (yuan, plain digits, at most two places).' }]);
    const refused = await commit(zh);
    expect(refused.refusals).toMatchObject([{ code: 'house.list-rows-refused', message: '有3行不予登记（行号：3、4、5），名单须全部登记或全部不登记。' }]);
    expect(await entered()).toEqual(before);
  });

  it('is entered once by six operators at once: the others are told that it is there', async () => {
    const lines = Array.from({ length: 30 }, (_, index) => row(`同时登记${String(index)}`));
    const tickets: Import[] = [];
    while (tickets.length < 6) tickets.push(await ticket(lines));
    const answers = await Promise.all(tickets.map(commit));
    expect(answers.map((answer) => codesOf(answer).join()).toSorted()).toEqual(['', ...Array<string>(5).fill('HOUSE-3 house.list-outdated')]);
    expect(await grantsHouse.house.sql('grants', `SELECT COUNT(*) AS count FROM past_award WHERE title LIKE '同时登记%'`)).toEqual([{ count: 30 }]);
  });

  it('counts in what was funded before, by unit and by title', async () => {
    const { house, people, employerId } = grantsHouse;
    const roundId = await openRound(grantsHouse);
    await commit(await ticket([row('车床防护门改造', '9000.00', '无此单位')]));
    const found = async (title: string) => {
      const { id } = await draft(grantsHouse, roundId, { title, employerId });
      return (await house.data<{ grantApplication: { fundedBefore: { title: string; reasons: string[] }[] } }>('grants', people.officer, operation('FundedBefore'), { id })).grantApplication.fundedBefore;
    };
    const list = await found('车床防护门的改造');
    expect(list).toContainEqual(expect.objectContaining({ title: '车床防护门改造', reasons: ['SIMILAR_TITLE'], amount: '9000.00' }));
    expect(list).toContainEqual(expect.objectContaining({ title: '注塑机余热回收装置', reasons: ['UNIT'] }));
  });

  it('is the officer’s; read by who reads grants', async () => {
    const { house, people } = grantsHouse;
    const open = await ticket([row('丁')]);
    for (const [caller, code] of [[people.author, 'FORBIDDEN'], [people.auditor, 'FORBIDDEN'], [publicCaller, 'UNAUTHENTICATED']] as const) {
      expect((await house.send('grants', caller, operation('CommitPastAwards'), { input: { importId: open.id, expectedVersion: 1 } })).errors).toMatchObject([{ extensions: { code } }]);
    }
    expect((await house.send('grants', people.officer, operation('CommitPastAwards'), { input: { importId: open.id, expectedVersion: 2 } })).errors).toMatchObject([{ extensions: { code: 'CONFLICT' } }]);
    const read = await house.data<{ pastAwards: { totalCount: number; edges: { node: { title: string } }[] } }>('grants', people.auditor, operation('PastAwards'), { filter: { employerName: '无此单位' } });
    expect(read.pastAwards.edges.map(({ node }) => node.title).toSorted()).toEqual(['焊缝检测支架', '车床防护门改造'].toSorted());
    expect((await house.send('grants', people.author, operation('PastAwards'), {})).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    const { id } = await ticket([row('丙', 'x')]);
    expect(await house.data('grants', people.officer, operation('PastAwardImport'), { id })).toMatchObject({ pastAwardImport: { previewedBy: { id: people.officer.personId }, committedBy: null, rows: [{ line: 2, verdict: 'REFUSED' }] } });
  });
});
