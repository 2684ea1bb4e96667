import { type Fen, ok, refuse, yuanFromFen } from '@unionhall/kernel';
import { rule } from '@unionhall/rulebook';

/** HOUSE-4: an amount of money that moves is above zero; what goes back is a return, not a negative payment. */
export const amountIsPositive = <Path extends string>(path: Path) =>
  rule<{ readonly input: { readonly [Name in Path]?: Fen | null } }>('HOUSE-4', 'finance-collection.amount-not-positive', ({ input }) => {
    const amount: Fen | null = input[path] ?? null;
    return amount === null || amount > 0n ? ok : refuse({ path: [path], facts: { amount: yuanFromFen(amount) }, remedy: 'enter-an-amount-above-zero' });
  });
