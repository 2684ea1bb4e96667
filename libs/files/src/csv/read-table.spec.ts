import { readTable } from './read-table';

const LIMITS = { rows: 3, columns: 2, rowLength: 100 };
const read = (text: string) => readTable(Buffer.from(text), LIMITS);

it('gives the head and the rows of a table', async () =>
  expect(await read('年度,名称\n2024,示例\n')).toEqual({ fault: null, head: ['年度', '名称'], rows: [{ line: 2, cells: ['2024', '示例'] }] }));

it('tells why something is no table, and gives nothing of it', async () => {
  expect(await read('a,b\n1,"2\n')).toMatchObject({ fault: { fault: 'quotes', line: 2 }, head: [], rows: [] });
  expect(await read('a\n1\n2\n3\n')).toMatchObject({ fault: { fault: 'too-many-rows', line: 4 }, head: [], rows: [] });
});
