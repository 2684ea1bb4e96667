import { act, type FactSource } from '@unionhall/database';
import type { LocalDate, Month } from '@unionhall/kernel';
import { closeCollectionMonthRules } from './close-collection-month.rule';
import { closedMonths } from './closed-months';
import { CollectionMonth } from './collection-month.entity';
import { CloseCollectionMonthInput } from './collection-month.inputs';
import { collectionMonthLife } from './collection-month.life';

/** Closes a month of the collection (代收月份结账): from here on nothing of it is booked, voided, split or assessed. */
export const closeCollectionMonth = act({
  name: 'closeCollectionMonth',
  description: '代收月份结账:此后该月不再入账、冲销、分成、核定。Closes a month of the collection: nothing of it is booked, voided, split or assessed any more.',
  who: ['accountant'],
  input: CloseCollectionMonthInput,
  object: CollectionMonth,
  answers: 'collectionMonth',
  gather: async (source, { input: { month } }) => {
    const [closed] = await closedMonths(source, [month]);
    return { closed: closed ?? null, ...(await filesOf(source, month)), collected: await collectedIn(source, month) };
  },
  rules: closeCollectionMonthRules,
  write: (tx, { input: { month }, collected, personId, today, now }) =>
    collectionMonthLife.begin(tx, { id: tx.newId(), month, ...collected, closedById: personId, closedOn: today, version: 1 }, 'closeCollectionMonth', now, { personId }),
});

/** The files of a month that keep it from being closed, by name. */
async function filesOf({ statements }: FactSource, month: Month): Promise<{ undivided: string[]; waiting: string[] }> {
  const day = `${month}-01` as LocalDate;
  const rows = await statements.query<{ name: string; state: string }[]>(
    `SELECT name, state FROM receipt_file file WHERE (file.state = 'booked' AND NOT EXISTS (SELECT 1 FROM receipt_split_line line WHERE line.file_number = file.number)
         AND (file.booked_on BETWEEN ? AND LAST_DAY(?) OR EXISTS (SELECT 1 FROM receipt_file_total total WHERE total.file_number = file.number AND total.paid_in = ?)))
       OR (file.state = 'previewed' AND EXISTS (SELECT 1 FROM receipt_file_total total WHERE total.file_number = file.number AND total.paid_in = ?)) ORDER BY file.number`,
    [day, day, month, month],
  );
  const named = (state: string) => rows.filter((row) => row.state === state).map(({ name }) => name);
  return { undivided: named('booked'), waiting: named('previewed') };
}

async function collectedIn({ statements }: FactSource, month: Month): Promise<{ receipts: number; amount: bigint }> {
  const [row] = await statements.query<{ receipts: string; amount: string }[]>(
    "SELECT COALESCE(SUM(total.receipts), 0) AS receipts, COALESCE(SUM(total.amount), 0) AS amount FROM receipt_file_total total JOIN receipt_file file ON file.number = total.file_number AND file.state = 'booked' WHERE total.paid_in = ?",
    [month],
  );
  return { receipts: Number(row!.receipts), amount: BigInt(row!.amount) };
}
