import type { DepartmentPart } from '@unionhall/graphql';
import { endSecondment } from './end-secondment';
import { PersonSecondmentsResolver } from './person-secondments.resolver';
import { Secondment } from './secondment.entity';
import { SecondmentResolver } from './secondment.resolver';
import { startSecondment } from './start-secondment';

export const secondmentPart: DepartmentPart = {
  acts: [startSecondment, endSecondment],
  entities: [Secondment],
  resolvers: [SecondmentResolver, PersonSecondmentsResolver],
};
