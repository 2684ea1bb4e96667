/** At least this similar, in hundredths of a per cent, is never missed, however many titles are alike. */
const NEAR = 8_000;
/** So many rows of the index are looked through for one title beyond those: with ten awards a year, all there are. */
const MOST_LOOKED_THROUGH = 1_000;

/**
 * The pairs of a title by which those are found that are at least as similar as the threshold. Of n pairs, whoever shares
 * at least m has one of the n − m + 1 rarest: those of near titles always, and of the rest as many as the bound allows.
 */
export function rarestBigrams(bigrams: readonly string[], titles: ReadonlyMap<string, number>, threshold: number): readonly string[] {
  const rarest = bigrams.toSorted((one, other) => (titles.get(one) ?? 0) - (titles.get(other) ?? 0));
  const enoughFor = (similar: number) => bigrams.length - Math.ceil((bigrams.length * similar) / 10_000) + 1;
  let lookedThrough = 0;
  return rarest.slice(0, enoughFor(threshold)).filter((bigram, place) => {
    lookedThrough += titles.get(bigram) ?? 0;
    return place < enoughFor(Math.max(NEAR, threshold)) || lookedThrough <= MOST_LOOKED_THROUGH;
  });
}
