import fc from 'fast-check';
import { rarestBigrams } from './rarest-bigrams';
import { bigramsOf, similarityOf } from './title-similarity';

const title = fc.array(fc.constantFrom(...Array.from('注塑机余热回收装置系统')), { minLength: 1, maxLength: 9 }).map((characters) => characters.join(''));
const counted = (funded: readonly string[], times: number) => {
  const titles = new Map<string, number>();
  for (const bigram of funded.flatMap(bigramsOf)) titles.set(bigram, (titles.get(bigram) ?? 0) + times);
  return titles;
};
const sharesOne = (bigrams: readonly string[], other: string) => bigramsOf(other).some((bigram) => bigrams.includes(bigram));

it.each([
  ['of a few titles none at the threshold or above is missed', 1, 5_000],
  ['of ten thousand alike no near one is missed', 10_000, 8_000],
])('%s', (_what, times, similar) =>
  fc.assert(
    fc.property(title, fc.array(title, { maxLength: 20 }), (one, funded) => {
      const looked = rarestBigrams(bigramsOf(one), counted(funded, times), 5_000);
      const missed = funded.filter((other) => similarityOf(bigramsOf(one), bigramsOf(other)) >= similar && !sharesOne(looked, other));
      expect(missed).toEqual([]);
    }),
  ),
);

it('looks through no more than it must: the rarest first, and of common ones only what near titles need', () => {
  const bigrams = bigramsOf('注塑机余热回收装置');
  const titles = new Map(bigrams.map((bigram, index) => [bigram, 10_000 - index]));
  expect(rarestBigrams(bigrams, titles, 5_000)).toEqual(bigrams.slice(-2).toReversed());
  expect(rarestBigrams(bigrams, new Map(), 5_000)).toEqual(bigrams.slice(0, 5));
});
