import { operation } from '@unionhall/testing';
import type { Told } from '../support/journey';
import { FILE_SHA256 } from '../support/meeting';
import type { OnTheWay } from './on-the-way';

interface Target extends Told {
  readonly number: number;
  readonly amount: string;
  readonly breakdowns: readonly { readonly side: string; readonly shares: readonly { readonly amount: string; readonly tradeUnion: { readonly id: string; readonly name: string } | null }[] }[];
}
interface Publication extends Told {
  readonly number: number;
  readonly month: string;
  readonly collected: string;
  readonly lines: readonly { readonly side: string; readonly place: number; readonly collected: string }[];
}

const fen = (yuan: string) => BigInt(yuan.replace('.', ''));
const MONTH = '2026-02';

/** X8, a target year: the target and its two breakdowns, the month with its ranks, the pack of the conference, one sheet [BH-2, BH-6, BH-7]. */
export function targetYear(way: OnTheWay): void {
  const { as } = way;
  let target: Target;
  let unionId: string;

  it('breaks one total down to unions and to tax branches, to the fen', async () => {
    target = await way.journey.does<Target>(as('officer'), 'SetCollectionTarget', { year: 2026, amount: '1000000.01' });
    for (const side of ['TRADE_UNION', 'TAX_BRANCH', 'MONTH']) {
      target = await way.journey.does<Target>(as('officer'), 'BreakDownCollectionTarget', { targetId: target.id, expectedVersion: target.version, side, basis: side === 'TRADE_UNION' ? 'HEADCOUNT' : 'EQUAL' });
    }
    for (const { shares } of target.breakdowns) expect(shares.reduce((sum, { amount }) => sum + fen(amount), 0n)).toBe(fen('1000000.01'));
    unionId = target.breakdowns.find(({ side }) => side === 'TRADE_UNION')!.shares[0]!.tradeUnion!.id;
    const document = { targetId: target.id, expectedVersion: target.version, document: '示例联席会议纪要', documentSha256: FILE_SHA256 };
    await expect(way.journey.does(as('officer'), 'AdoptCollectionTarget', document)).rejects.toThrow('FORBIDDEN');
    await way.journey.does(as('head-of-office'), 'AdoptCollectionTarget', document);
  });

  it('publishes a month with its ranks once; a correction says why, and names the files behind its numbers', async () => {
    const { receiptFiles } = await way.journey.reads<{ receiptFiles: { edges: { node: Told & { state: string } }[] } }>(as('accountant'), '{ receiptFiles(first: 10) { edges { node { id version state } } } }');
    const waiting = receiptFiles.edges.map(({ node }) => node).find(({ state }) => state === 'PREVIEWED')!;
    await way.journey.does(as('accountant'), 'CommitReceiptFile', { receiptFileId: waiting.id, expectedVersion: waiting.version });
    way.saysWhy(await way.journey.isRefused(as('officer'), 'PublishCollectionProgress', { month: MONTH }), 'BH-7', 'finance-collection.progress-correction-without-reason');
    const published = await way.journey.does<Publication>(as('officer'), 'PublishCollectionProgress', { month: MONTH, reason: '补录一户缴款（示例）' });
    expect(published).toMatchObject({ number: 2, month: MONTH });
    expect(published.lines.map(({ place }) => place)).toEqual(expect.arrayContaining([1]));
    const { progressPublications } = await way.journey.reads<{ progressPublications: { edges: { node: Publication }[] } }>(as('tax-officer'), '{ progressPublications(first: 2) { edges { node { id number month collected lines { side place collected } } } } }');
    const [first, second] = progressPublications.edges.map(({ node }) => node).toSorted((one, other) => one.number - other.number);
    expect(fen(second!.collected) - fen(first!.collected)).toBe(fen('8500.00'));
  });

  it('gives the quarter’s conference its pack, and its tasks to those who resolve', async () => {
    const { jointConferences } = await way.journey.reads<{ jointConferences: { edges: { node: Told & { state: string } }[] } }>(as('tax-officer'), '{ jointConferences(first: 1) { edges { node { id version } } } }');
    const conferenceId = jointConferences.edges[0]!.node.id;
    const { conferencePack } = await way.journey.reads<{ conferencePack: { conference: { topics: { title: string }[] }; openProblems: { title: string }[]; branches: { employers: number }[] } }>(as('tax-officer'), operation('ConferencePack'), { conferenceId });
    expect(conferencePack).toMatchObject({ conference: { topics: [{ title: '全年指标分解（示例）' }] }, openProblems: [{ title: '部分单位未按时申报（示例）' }] });
  });

  it('assesses union work and collection on one sheet [BH-6]', async () => {
    const { taxBranches } = await way.journey.reads<{ taxBranches: { edges: { node: { id: string } }[] } }>(as('officer'), '{ taxBranches(first: 1) { edges { node { id } } } }');
    const lines = [{ side: 'UNION', title: '建会', weight: 50, score: 90 }, { side: 'TAX', title: '代收', weight: 50, score: 80 }];
    const sheet = await way.journey.does<{ totalHundredths: number; lines: { side: string }[] }>(as('head-of-office'), 'AssessCollectionWork', { year: 2026, tradeUnionId: unionId, taxBranchId: taxBranches.edges[0]!.node.id, lines, consequence: '表扬（示例）' });
    expect(new Set(sheet.lines.map(({ side }) => side))).toEqual(new Set(['UNION', 'TAX']));
  });
}
