import { completionOf, finalMark, gradeOf } from './final-mark.rule';

const terms = { qualifiedFrom: 60, excellentFrom: 90, recognitionPoints: 2, recognitionPointsMost: 5 };

describe('WZ-14: how far an objective is reached', () => {
  it.each([[0, 3, 0], [1, 3, 3_333], [2, 3, 6_667], [3, 3, 10_000], [9, 3, 10_000], [1, 20_000, 1], [1, 20_001, 0]])('%i of %i is %i hundredths of a per cent', (done, target, completion) => expect(completionOf({ done, target })).toBe(completion));
});

describe('WZ-14: the final mark', () => {
  it.each<[string, [number, number, number][], number, number]>([
    ['by weight', [[10, 60, 5], [4, 40, 4]], 0, 7_000],
    ['rounded half up', [[3, 50, 1], [3, 50, 2]], 0, 5_000],
    ['with recognitions', [[10, 100, 5]], 2, 5_400],
    ['with as many recognitions as count', [[10, 100, 5]], 9, 5_500],
    ['never above a hundred', [[10, 100, 20]], 1, 10_000],
  ])('is made %s', (_how, objectives, recognitions, mark) => expect(finalMark(objectives.map(([target, weight, done]) => ({ target, weight, done })), recognitions, terms)).toBe(mark));
});

describe('WZ-14: what it comes to', () => {
  it.each([[5_999, 'unqualified'], [6_000, 'qualified'], [8_999, 'qualified'], [9_000, 'excellent']] as const)('%i is %s', (mark, grade) => expect(gradeOf(mark, false, terms)).toBe(grade));
  it('nobody on record is excellent [GY-6]', () => expect([gradeOf(10_000, true, terms), gradeOf(5_999, true, terms)]).toEqual(['qualified', 'unqualified']));
});
