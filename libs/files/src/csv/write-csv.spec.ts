import { csvText } from './write-csv';

it('is what a spreadsheet opens as it is, quoted where it must be', () =>
  expect(csvText(['名称', '金额'], [['示例,"甲"\n乙', '1.00']])).toBe('\uFEFF名称,金额\r\n"示例,""甲""\n乙",1.00\r\n'));

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '＋1', '－1', '＠1'])('makes no formula of %j', (text) => {
  const [, cell] = /^\uFEFFx\r\n"?([^]*?)"?\r\n$/.exec(csvText(['x'], [[text]]))!;
  expect(cell).toBe(`'${text}`);
});

it('leaves what is no formula as it is', () => expect(csvText(['x'], [['a=1'], ['12000.00'], ['']])).toBe('\uFEFFx\r\na=1\r\n12000.00\r\n\r\n'));
