import { compositeOf, interviewOf, rankCandidates } from './eligible-list.rule';

describe('the interview', () => {
  it('is the mean of fewer than five scores, half a hundredth up', () => expect([interviewOf([8000]), interviewOf([8000, 8001]), interviewOf([6000, 9000, 9000, 9000])]).toEqual([8000, 8001, 8250]));
  it('leaves out the highest and the lowest of five', () => expect(interviewOf([0, 8000, 8100, 8200, 10_000])).toBe(8100));
});

it('counts both tests by their weights [WZ-3]', () => expect([compositeOf(9000, 8000, 5000), compositeOf(9000, 8000, 6000), compositeOf(9001, 8000, 5000)]).toEqual([8500, 8600, 8501]));

describe('the places', () => {
  const candidate = (id: string, writtenMark: number, score: number, registration = 0) => ({ id, writtenMark, scores: [score], registration });
  const order = (...candidates: ReturnType<typeof candidate>[]) => rankCandidates(candidates, 5000).map(({ id }) => id);
  it('go by the composite score', () => expect(order(candidate('a', 8000, 8000), candidate('b', 9000, 8000))).toEqual(['b', 'a']));
  it('then by the written mark', () => expect(order(candidate('a', 8000, 9000), candidate('b', 9000, 8000))).toEqual(['b', 'a']));
  // Half a hundredth apart, both round to the same composite.
  it('then by the interview', () => expect(order(candidate('a', 8000, 8001), candidate('b', 8000, 8002))).toEqual(['b', 'a']));
  it('then by registration, then by id', () => expect(order(candidate('c', 8000, 8000, 2), candidate('b', 8000, 8000, 1), candidate('a', 8000, 8000, 1))).toEqual(['a', 'b', 'c']));
  it('are 1, 2, 3', () => expect(rankCandidates([candidate('a', 8000, 8000), candidate('b', 8000, 8000, 1)], 5000).map(({ place }) => place)).toEqual([1, 2]));
});
