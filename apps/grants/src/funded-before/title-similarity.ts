/**
 * The pairs of neighbouring characters of a title, each once: of its letters and digits alone, in NFKC and small, so
 * that neither width nor case nor punctuation makes two titles differ. A title of one character is its own pair.
 */
export function bigramsOf(title: string): readonly string[] {
  const characters = Array.from(title.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, ''));
  const pairs = characters.length === 1 ? characters : characters.slice(1).map((character, index) => characters[index]! + character);
  return [...new Set(pairs)];
}

/** How similar two titles are by their pairs, in hundredths of a per cent, by Jaccard: of all their pairs, those they share; rounded down. */
export function similarityOf(pairs: readonly string[], otherPairs: readonly string[]): number {
  const shared = pairs.filter((pair) => otherPairs.includes(pair)).length;
  const all = pairs.length + otherPairs.length - shared;
  return all === 0 ? 0 : Math.floor((shared * 10_000) / all);
}
