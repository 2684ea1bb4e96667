import type { DepartmentPart } from '@unionhall/graphql';
import { changeParameter } from './change-parameter';
import { ParameterRow } from './parameter-row.entity';
import { ParameterRowResolver } from './parameter-row.resolver';
import { Parameter } from './parameter.entity';
import { ParameterResolver } from './parameter.resolver';

export const parameterPart: DepartmentPart = {
  acts: [changeParameter],
  entities: [Parameter, ParameterRow],
  resolvers: [ParameterResolver, ParameterRowResolver],
};
