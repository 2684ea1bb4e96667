import { fundedPlaces, whatChanges } from './what-if';

describe('fundedPlaces', () => {
  it.each([
    [10, 20_000_00n, null, 10],
    [10, 20_000_00n, 200_000_00n, 10],
    [10, 20_000_00n, 199_999_99n, 9],
    [2, 20_000_00n, 200_000_00n, 2],
    [2, 20_000_00n, 0n, 0],
  ])('of %d projects of %d fen within %d: %d', (quota, amount, budget, expected) => expect(fundedPlaces(quota, amount, budget)).toBe(expected));
});

describe('whatChanges', () => {
  const ranked = (...ids: string[]) => ids.map((applicationId, index) => ({ applicationId, place: index + 1, total: 100 - index }));
  const changes = (before: Parameters<typeof whatChanges>[0], after: Parameters<typeof whatChanges>[0]) => whatChanges(before, after).map(({ applicationId, change }) => `${applicationId} ${change}`);

  it('says nothing changes where nothing does', () => expect(changes({ ranked: ranked('a', 'b'), funded: 1 }, { ranked: ranked('a', 'b'), funded: 1 })).toEqual(['a same', 'b same']));
  it('lets one in where there is one place more', () => expect(changes({ ranked: ranked('a', 'b'), funded: 1 }, { ranked: ranked('a', 'b'), funded: 2 })).toEqual(['a same', 'b in']));
  it('lets the last go where there is one place less', () => expect(changes({ ranked: ranked('a', 'b'), funded: 2 }, { ranked: ranked('a', 'b'), funded: 1 })).toEqual(['a same', 'b out']));
  it('tells who moves within the list from who comes in and goes out', () =>
    expect(changes({ ranked: ranked('a', 'b', 'c', 'd'), funded: 2 }, { ranked: ranked('b', 'c', 'd', 'a'), funded: 2 })).toEqual(['b moved', 'c in', 'd moved', 'a out']));
});
