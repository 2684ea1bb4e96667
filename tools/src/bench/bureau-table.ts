import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

/** How many there are of each. */
export const bureau = { employers: 50_000, branches: 20 } as const;

export const branchCode = (index: number) => `1320901${String(index).padStart(4, '0')}`;

/** Writes a file of the tax bureau with so many rows over all employers, its trailer right. */
export async function writeBureauFile(path: string, name: string, rows: number, codes: readonly string[]): Promise<void> {
  const file = createWriteStream(path);
  let part = '税票号码,分局代码,统一社会信用代码,缴费单位,所属期,征收项目,计费依据,金额,缴款日期\n';
  let fen = 0n;
  for (let index = 0; index < rows; index += 1) {
    const employer = index % codes.length;
    const amount = 1_000 + (index % 90_000);
    fen += BigInt(amount);
    part += `${name}${String(index).padStart(10, '0')},${branchCode(employer % bureau.branches)},${codes[employer]!},示例机械制造有限公司${employer},2026-0${1 + (index % 2)},${employer % 3 === 0 ? '建会筹备金' : '工会经费'},${(amount / 2).toFixed(2)},${(amount / 100).toFixed(2)},2026-02-15\n`;
    if (part.length < 1_000_000) continue;
    if (!file.write(part)) await once(file, 'drain');
    part = '';
  }
  file.end(`${part}合计,${rows},${fen / 100n}.${String(fen % 100n).padStart(2, '0')}\n`);
  await once(file, 'finish');
}
