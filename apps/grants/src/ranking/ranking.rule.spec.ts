import fc from 'fast-check';
import { rankApplications, type RankingInput, roundedQuotient } from './ranking.rule';

const criteria = [
  { id: 'practicality', weight: 40 },
  { id: 'advancement', weight: 60 },
];
const sheet = (sheetId: string, advancement: number, practicality = advancement) => ({ sheetId, scores: { advancement, practicality } });
const application = (applicationId: string, results: readonly number[], changes: Partial<RankingInput> = {}): RankingInput => ({
  applicationId,
  submittedAt: 0,
  bonus: 0,
  sheets: results.map((result, index) => sheet(`${applicationId}${index}`, result)),
  ...changes,
});
const placesOf = (...applications: RankingInput[]) => rankApplications(criteria, applications).map(({ applicationId }) => applicationId);
const only = (input: RankingInput) => rankApplications(criteria, [input])[0]!;

describe('rankApplications', () => {
  it('weighs each criterion', () => expect(only(application('a', [], { sheets: [sheet('1', 90_00, 80_00)] })).mean).toBe(86_00));

  it('takes every sheet up to four, and drops the highest and the lowest from five', () => {
    expect(only(application('a', [0, 80_00, 80_00, 100_00])).mean).toBe(65_00);
    expect(only(application('a', [0, 80_00, 81_00, 82_00, 100_00])).mean).toBe(81_00);
    expect(only(application('a', [70_00, 70_00, 70_00, 70_00, 70_00])).sheets.filter(({ dropped }) => dropped)).toHaveLength(2);
  });

  it('rounds halves of a hundredth up, once', () => {
    expect(only(application('a', [80_00, 80_01])).mean).toBe(80_01);
    expect(only(application('a', [80_00, 80_00, 80_01])).mean).toBe(80_00);
    expect([roundedQuotient(1, 2), roundedQuotient(1, 3), roundedQuotient(2, 3), roundedQuotient(0, 7)]).toEqual([1, 0, 1, 0]);
  });

  it('puts the bonus on top of the mean', () => {
    const [first, second] = rankApplications(criteria, [application('a', [82_99]), application('b', [80_00], { bonus: 3_00 })]);
    expect([first, second]).toMatchObject([{ applicationId: 'b', mean: 80_00, bonus: 3_00, total: 83_00, place: 1 }, { applicationId: 'a', total: 82_99, place: 2 }]);
  });

  it('breaks ties by the heaviest criterion, then by the earlier submission, then by the id', () => {
    // 60 % of 82 and 40 % of 77 are 80, too.
    const stronger = application('z', [], { sheets: [sheet('1', 82_00, 77_00)], submittedAt: 9 });
    expect(placesOf(application('a', [80_00]), stronger)).toEqual(['z', 'a']);
    expect(placesOf(application('a', [80_00], { submittedAt: 2 }), application('b', [80_00], { submittedAt: 1 }))).toEqual(['b', 'a']);
    expect(placesOf(application('b', [80_00]), application('a', [80_00]))).toEqual(['a', 'b']);
  });

  it('drops one sheet below and one above where all are alike, whatever the order they come in', () => {
    const alike = ['c', 'a', 'e', 'b', 'd'].map((sheetId) => sheet(sheetId, 80_00));
    expect(only(application('a', [], { sheets: alike })).sheets.map(({ sheetId, dropped }) => [sheetId, dropped])).toEqual([['a', true], ['b', false], ['c', false], ['d', false], ['e', true]]);
  });

  it('leaves equal ids where they are, and orders three as two', () => {
    expect(placesOf(application('c', [80_00]), application('a', [80_00]), application('b', [80_00]))).toEqual(['a', 'b', 'c']);
    expect(placesOf(application('a', [80_00]), application('b', [80_00]))).toEqual(['a', 'b']);
  });

  it('takes the first of two equally heavy criteria', () => {
    const equal = [{ id: 'first', weight: 50 }, { id: 'second', weight: 50 }];
    const of = (applicationId: string, first: number, second: number): RankingInput => ({ applicationId, submittedAt: 0, bonus: 0, sheets: [{ sheetId: applicationId, scores: { first, second } }] });
    expect(rankApplications(equal, [of('a', 70_00, 90_00), of('b', 90_00, 70_00)]).map(({ applicationId }) => applicationId)).toEqual(['b', 'a']);
  });
});

describe('whatever the scores', () => {
  const score = fc.integer({ min: 0, max: 10_000 });
  const inputs = fc.uniqueArray(
    fc.record({
      applicationId: fc.uuid(),
      submittedAt: fc.integer({ min: 0, max: 3 }),
      bonus: fc.constantFrom(0, 3_00),
      sheets: fc
        .array(fc.record({ advancement: score, practicality: score }), { minLength: 1, maxLength: 9 })
        .map((sheets) => sheets.map((scores, index) => ({ sheetId: `${index}`, scores }))),
    }),
    { selector: ({ applicationId }) => applicationId, minLength: 1, maxLength: 12 },
  );

  it('the ranking does not depend on the order of applications or sheets', () =>
    fc.assert(
      fc.property(inputs, fc.array(fc.nat(), { minLength: 12, maxLength: 12 }), (applications, keys) => {
        const shuffled = <Item>(items: readonly Item[]) => items.map((item, index) => [keys[index % keys.length]!, item] as const).toSorted(([one], [other]) => one - other).map(([, item]) => item);
        const again = shuffled(applications).map((each) => ({ ...each, sheets: shuffled(each.sheets) }));
        expect(rankApplications(criteria, again)).toEqual(rankApplications(criteria, applications));
      }),
    ));

  it('places are 1 to n without a gap, and better totals come first', () =>
    fc.assert(
      fc.property(inputs, (applications) => {
        const ranked = rankApplications(criteria, applications);
        expect(ranked.map(({ place }) => place)).toEqual(applications.map((_, index) => index + 1));
        for (const [index, { total }] of ranked.entries()) expect(total).toBeLessThanOrEqual(ranked[index - 1]?.total ?? Infinity);
      }),
    ));

  it('exactly two sheets are dropped from five up, none below, and none kept lies beyond them', () =>
    fc.assert(
      fc.property(inputs, (applications) => {
        for (const { sheets, mean } of rankApplications(criteria, applications)) {
          const dropped = sheets.filter((each) => each.dropped).map(({ result }) => result);
          const kept = sheets.filter((each) => !each.dropped).map(({ result }) => result);
          expect(dropped).toHaveLength(sheets.length >= 5 ? 2 : 0);
          expect(kept.every((result) => dropped.length === 0 || (Math.min(...dropped) <= result && result <= Math.max(...dropped)))).toBe(true);
          expect(Math.abs(mean * 100 - kept.reduce((sum, each) => sum + each, 0) / kept.length)).toBeLessThanOrEqual(50);
        }
      }),
    ));

  it('a better score never costs a place, as long as no sheet is dropped', () =>
    fc.assert(
      fc.property(inputs, fc.nat(), fc.integer({ min: 1, max: 500 }), (applications, at, more) => {
        const chosen = applications[at % applications.length]!;
        const few = applications.map((each) => ({ ...each, sheets: each.sheets.slice(0, 4) }));
        const raised = few.map((each) =>
          each.applicationId === chosen.applicationId
            ? { ...each, sheets: each.sheets.map(({ sheetId, scores }) => ({ sheetId, scores: { ...scores, advancement: scores.advancement + more } })) }
            : each,
        );
        const placeIn = (list: typeof few) => rankApplications(criteria, list).find(({ applicationId }) => applicationId === chosen.applicationId)!.place;
        expect(placeIn(raised)).toBeLessThanOrEqual(placeIn(few));
      }),
    ));
});
