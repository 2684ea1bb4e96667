import { bureauFile, bureauRow, freshRow, idOf, operation, type TestHouse } from '@unionhall/testing';
import { act, newKey, people } from '../test/payment-house';
import { assess, booked, employerIds, preview, startReceiptHouse, tellDuesRate } from '../test/receipt-house';

interface Jobs {
  readonly financeJobs: { readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string; readonly kind: string; readonly state: string } }[]; readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }; readonly totalCount: number };
}

let house: TestHouse;
beforeAll(async () => {
  house = await startReceiptHouse(2);
  await tellDuesRate(house);
  const [id] = await employerIds(house);
  await booked(house, bureauFile([freshRow(), bureauRow(2, { amount: 'x', document: 'X1' })], '合计,2,200.00'));
  await preview(house, 'not,a,file');
  await assess(house, '2026-01', [id!, idOf(999)]);
  await act(house, people.officer, 'PreviewEmployers', { contentBase64: Buffer.from('统一社会信用代码,单位名称,单位性质,所属工会,建会月份,主管分局代码,职工人数,所在园区\nx,y,企业,,,,,\n').toString('base64'), idempotencyKey: newKey() });
});
afterAll(() => house.stop());

const jobs = (variables: object = {}, caller = people.accountant) => house.data<Jobs>('finance-collection', caller, operation('FinanceJobs'), { ...variables });
const told = ({ financeJobs }: Jobs) => financeJobs.edges.map(({ node }) => `${node.kind} ${node.state}`);

it('lists what was done in bulk, the latest first, page by page, with its counts', async () => {
  const all = await jobs();
  expect(told(all)).toEqual(['EMPLOYER_IMPORT WAITING', 'DUES_ASSESSMENT DONE', 'RECEIPT_IMPORT FAILED', 'RECEIPT_IMPORT DONE']);
  expect(all.financeJobs).toMatchObject({ totalCount: 4, edges: [{ node: { total: 1, done: 0, refused: 1, startedBy: { id: people.officer.personId }, startedOn: '2026-03-10' } }, { node: { total: 2, done: 1, refused: 1 } }, {}, { node: { total: 2, done: 1, refused: 1 } }] });
  const first = await jobs({ first: 3 });
  expect(first.financeJobs.pageInfo.hasNextPage).toBe(true);
  expect(told(await jobs({ first: 3, after: first.financeJobs.pageInfo.endCursor }))).toEqual(['RECEIPT_IMPORT DONE']);
});

it('finds what somebody started, and what is of one kind', async () => {
  expect(told(await jobs({ filter: { mine: true } }, people.officer))).toEqual(['EMPLOYER_IMPORT WAITING']);
  expect((await jobs({ filter: { kind: 'RECEIPT_IMPORT' } })).financeJobs.totalCount).toBe(2);
  expect((await jobs({ filter: { kind: 'RECEIPT_IMPORT', mine: true } }, people.officer)).financeJobs.totalCount).toBe(0);
});

it('is asked again by its id for one statement, and listed for as many with ten as with one', async () => {
  const { financeJobs } = await jobs({ first: 1 });
  const ask = () => house.data('finance-collection', people.accountant, operation('FinanceJob'), { id: financeJobs.edges[0]!.node.id });
  expect(await ask()).toMatchObject({ financeJob: { kind: 'EMPLOYER_IMPORT', state: 'WAITING' } });
  expect(await house.statements(ask)).toHaveLength(1);
  expect(await house.data('finance-collection', people.accountant, operation('FinanceJob'), { id: idOf(999) })).toEqual({ financeJob: null });
  const statements = (first: number) => house.statements(() => jobs({ first }));
  expect((await statements(10)).length).toBe((await statements(1)).length);
});

it.each([['a worker', people.worker, 'FORBIDDEN'], ['the public', people.nobody, 'UNAUTHENTICATED']])('is not for %s', async (_who, caller, code) => {
  expect((await house.send('finance-collection', caller, operation('FinanceJobs'))).errors).toMatchObject([{ extensions: { code } }]);
});
