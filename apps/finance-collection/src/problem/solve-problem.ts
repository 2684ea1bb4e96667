import { act, guardedUpdate } from '@unionhall/database';
import { eitherSide } from '../both-sides';
import { CollectionProblem } from './collection-problem.entity';
import { SolveProblemInput } from './collection-problem.inputs';
import { solveProblemRules } from './solve-problem.rule';

/** Says how a problem was solved (解决代收工作中的问题); either side may solve what the other raised [BH-8]. */
export const solveProblem = act({
  name: 'solveProblem',
  description: '登记问题的解决办法,双方均可办理。Says how a problem was solved; either side may solve what the other raised [BH-8].',
  who: eitherSide,
  input: SolveProblemInput,
  object: CollectionProblem,
  answers: 'problem',
  gather: async (source, { input: { problemId, expectedVersion } }) => ({ problem: await source.toChange(CollectionProblem, problemId, expectedVersion) }),
  rules: solveProblemRules,
  write: (tx, { input: { solution }, problem, personId, today }) => guardedUpdate(tx.manager, CollectionProblem, problem, { solution, solvedById: personId, solvedOn: today }),
  about: ({ problemId }) => problemId,
});
