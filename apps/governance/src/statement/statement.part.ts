import type { DepartmentPart } from '@unionhall/graphql';
import { stateOnItem } from './state-on-item';
import { AgendaStatement } from './statement.entity';

export const statementPart: DepartmentPart = {
  acts: [stateOnItem],
  entities: [AgendaStatement],
};
