/**
 * An amount of money in fen (1 yuan = 100 fen). BigInt, because the dues of a province over years
 * pass what a double can count exactly.
 */
export type Fen = bigint;

const YUAN = /^(-?)(\d{1,16})(?:\.(\d{1,2}))?$/;

/**
 * Reads a decimal string of yuan ("20000", "20000.5", "20000.50") as fen.
 * Throws RangeError for anything else: thousands separators, exponents and a third decimal are never guessed at.
 */
export function fenFromYuan(yuan: string): Fen {
  const match = YUAN.exec(yuan);
  if (!match) throw new RangeError(`not an amount in yuan with at most two decimals: ${JSON.stringify(yuan)}`);
  const [, sign, whole, decimals = ''] = match;
  const fen = BigInt(whole!) * 100n + BigInt(decimals.padEnd(2, '0'));
  return sign === '-' ? -fen : fen;
}

/** Writes fen as yuan with exactly two decimals: 2000000n → "20000.00". */
export function yuanFromFen(fen: Fen): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** The sum of amounts in fen; 0 for none. */
export function sumFen(amounts: Iterable<Fen>): Fen {
  let sum = 0n;
  for (const amount of amounts) sum += amount;
  return sum;
}
