import fc from 'fast-check';
import { type MatchingPerson, type MatchingPost, matchPeople, whyNot } from './deferred-acceptance.rule';

const person = (id: string, ...choices: string[]): MatchingPerson => ({ id, choices });
const post = (id: string, places: number, ...choices: string[]): MatchingPost => ({ id, places, choices });

describe('WZ-8: a stable matching', () => {
  it('gives everybody his first choice where units want him', () => {
    expect([...matchPeople([person('a', 'x'), person('b', 'y')], [post('x', 1, 'a'), post('y', 1, 'b')])]).toEqual([['a', 'x'], ['b', 'y']]);
  });

  it('lets the unit choose among those who want it, and the other take his next', () => {
    expect([...matchPeople([person('a', 'x', 'y'), person('b', 'x', 'y')], [post('x', 1, 'b', 'a'), post('y', 1, 'a', 'b')])]).toEqual([['a', 'y'], ['b', 'x']]);
  });

  it('gives nobody a post whose unit did not rank him, or that he did not rank', () => {
    expect([...matchPeople([person('a', 'x'), person('b')], [post('x', 2, 'b')])]).toEqual([['a', null], ['b', null]]);
  });

  it('says why not', () => {
    const x = post('x', 1, 'b', 'a');
    expect([
      whyNot(person('a', 'x'), x, 'x'),
      whyNot(person('a', 'y'), x, 'y'),
      whyNot(person('a', 'y', 'x'), x, 'y'),
      whyNot(person('a', 'x', 'y'), x, 'y'),
      whyNot(person('a', 'x'), x, null),
      whyNot(person('c', 'x'), x, null),
    ]).toEqual(['matched', 'person-did-not-rank-it', 'person-got-a-preferred-post', 'unit-took-preferred-people', 'unit-took-preferred-people', 'unit-did-not-rank-him']);
  });
});

/** Rankings of some of the others by everybody, in whatever order. */
const rankings = fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 6 })).chain(([people, posts]) => {
  const ids = (prefix: string, count: number) => Array.from({ length: count }, (_, index) => `${prefix}${index}`);
  const [personIds, postIds] = [ids('p', people), ids('q', posts)];
  return fc.record({
    people: fc.tuple(...personIds.map((id) => fc.shuffledSubarray(postIds).map((choices) => ({ id, choices })))),
    posts: fc.tuple(...postIds.map((id) => fc.record({ choices: fc.shuffledSubarray(personIds), places: fc.integer({ min: 1, max: 3 }) }).map((rest) => ({ id, ...rest })))),
  });
});

const before = (choices: readonly string[], one: string, other: string | null) => choices.includes(one) && (other === null || choices.indexOf(one) < choices.indexOf(other));

describe('whatever the rankings', () => {
  it('no person and unit would both rather have each other [WZ-8], nobody is over the places, and both ranked each other', () => {
    fc.assert(
      fc.property(rankings, ({ people, posts }) => {
        const matched = matchPeople(people, posts);
        const takenBy = (id: string) => people.filter((each) => matched.get(each.id) === id).map((each) => each.id);
        for (const unit of posts) {
          const taken = takenBy(unit.id);
          expect(taken.length).toBeLessThanOrEqual(unit.places);
          for (const who of people) {
            const got = matched.get(who.id)!;
            expect(got === unit.id && !(who.choices.includes(unit.id) && unit.choices.includes(who.id))).toBe(false);
            const heRatherHasIt = got !== unit.id && before(who.choices, unit.id, got);
            const itRatherHasHim = unit.choices.includes(who.id) && (taken.length < unit.places || taken.some((each) => before(unit.choices, who.id, each)));
            expect(heRatherHasIt && itRatherHasHim).toBe(false);
          }
        }
      }),
      { seed: 20_260_310, numRuns: 500 },
    );
  });

  it('the order of the lists changes nothing', () => {
    fc.assert(
      fc.property(rankings, ({ people, posts }) => {
        const [forwards, backwards] = [matchPeople(people, posts), matchPeople(people.toReversed(), posts.toReversed())];
        for (const { id } of people) expect(backwards.get(id)).toBe(forwards.get(id));
      }),
      { seed: 20_260_310, numRuns: 200 },
    );
  });
});

it('matches 1,000 people and 200 posts in under a second of processor time', () => {
  // As everybody likes the same posts best, nearly everybody is turned away from most of them: the longest way.
  const posts = Array.from({ length: 200 }, (_, index) => `q${index}`);
  const people = Array.from({ length: 1_000 }, (_, index) => `p${index}`);
  const started = process.cpuUsage();
  const matched = matchPeople(people.map((id) => person(id, ...posts)), posts.map((id) => post(id, 5, ...people)));
  const { user, system } = process.cpuUsage(started);
  expect([...matched.values()].filter((got) => got === null)).toEqual([]);
  expect((user + system) / 1e6).toBeLessThan(1);
});
