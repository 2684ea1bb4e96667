const { default: Sequencer } = require('@jest/test-sequencer');

/** Whole houses, some of many processes: each takes as long as a hundred others, and both cores. */
const isLong = ({ path }) => /[\\/]apps[\\/]standalone[\\/]test[\\/]|[\\/]tools[\\/]src[\\/]verify[\\/]/.test(path);
/** By then the last of them has begun, so that no worker waits for one at the end. */
const BEGUN_BY = 0.7;

/** Long specs apart from each other, and none of them last. */
module.exports = class LongSpecsApart extends Sequencer {
  async sort(tests) {
    const sorted = await super.sort(tests);
    const [long, short] = [sorted.filter(isLong), sorted.filter((test) => !isLong(test))];
    const apart = Math.floor((short.length * BEGUN_BY) / Math.max(1, long.length));
    return [...long.flatMap((test, index) => [test, ...short.slice(index * apart, (index + 1) * apart)]), ...short.slice(long.length * apart)];
  }
};
