import type { DepartmentPart } from '@unionhall/graphql';
import { CollectionProblem } from './collection-problem.entity';
import { CollectionProblemResolver } from './collection-problem.resolver';
import { raiseProblem } from './raise-problem';
import { solveProblem } from './solve-problem';

export const collectionProblemPart: DepartmentPart = {
  acts: [raiseProblem, solveProblem],
  entities: [CollectionProblem],
  resolvers: [CollectionProblemResolver],
};
