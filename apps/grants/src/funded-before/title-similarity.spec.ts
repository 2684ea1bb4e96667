import { bigramsOf, similarityOf } from './title-similarity';

const between = (one: string, other: string) => similarityOf(bigramsOf(one), bigramsOf(other));

it.each([
  ['the same title', '注塑机余热回收装置', '注塑机余热回收装置', 10_000],
  ['another width, case and punctuation', 'ＣＮＣ夹具（改进）', 'cnc夹具改进', 10_000],
  ['one word exchanged at the end', '注塑机余热回收装置', '注塑机余热回收系统', 6_000],
  ['a word put before', '新型注塑机余热回收', '注塑机余热回收', 7_500],
  ['nothing in common', '注塑机余热回收', '焊缝检测支架', 0],
  ['one character', '甲', '甲', 10_000],
  ['no letter at all', '——', '——', 0],
])('%s', (_what, one, other, expected) => {
  expect(between(one, other)).toBe(expected);
  expect(between(other, one)).toBe(expected);
});
