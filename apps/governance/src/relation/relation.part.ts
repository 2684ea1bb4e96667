import type { DepartmentPart } from '@unionhall/graphql';
import { declareRelation } from './declare-relation';
import { Relation } from './relation.entity';
import { RelationResolver } from './relation.resolver';
import { withdrawRelation } from './withdraw-relation';

export const relationPart: DepartmentPart = {
  acts: [declareRelation, withdrawRelation],
  entities: [Relation],
  resolvers: [RelationResolver],
};
