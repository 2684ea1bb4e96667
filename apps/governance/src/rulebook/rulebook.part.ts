import type { DepartmentPart } from '@unionhall/graphql';
import { clauses } from '@unionhall/rulebook';
import { RulebookResolver } from './rulebook.resolver';

export const rulebookPart: DepartmentPart = {
  resolvers: [RulebookResolver],
  references: { Clause: ({ id }) => clauses.find((clause) => clause.id === id) ?? null },
};
