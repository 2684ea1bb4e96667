/** A score as an expert writes it: 0 to 100, two decimals at most. */
const SCORE = /^(?:100(?:\.0{1,2})?|(\d{1,2})(?:\.(\d{1,2}))?)$/;

/** Reads a score ("88", "88.5", "88.50") in hundredths of a point; null for anything but 0 to 100 with two decimals at most. */
export function hundredthsOf(text: string): number | null {
  const match = SCORE.exec(text);
  if (!match) return null;
  const [, whole, decimals = ''] = match;
  return whole === undefined ? 10_000 : Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
}

/** Writes hundredths of a point with exactly two decimals: 8850 → "88.50". */
export function pointsText(hundredths: number): string {
  const decimals = hundredths % 100;
  return `${(hundredths - decimals) / 100}.${String(decimals).padStart(2, '0')}`;
}
