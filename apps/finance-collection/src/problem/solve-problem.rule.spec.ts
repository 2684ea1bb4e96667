import { judge, localDate } from '@unionhall/kernel';
import { solveProblemRules } from './solve-problem.rule';

const codes = (solvedOn: string | null, solution = '示例办法') => judge(solveProblemRules, { input: { solution }, problem: { title: '示例问题', solvedOn: solvedOn === null ? null : localDate(solvedOn) } }).refusals.map(({ clause, code }) => `${clause} ${code}`);

it('takes an open problem with how it was solved', () => expect(codes(null)).toEqual([]));
it('HOUSE-1: refuses one that is solved', () => expect(codes('2026-03-10')).toEqual(['HOUSE-1 finance-collection.problem-solved']));
it('HOUSE-4: refuses no solution', () => expect(codes(null, ' ')).toEqual(['HOUSE-4 house.empty']));
