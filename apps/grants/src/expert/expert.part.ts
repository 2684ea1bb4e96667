import type { DepartmentPart } from '@unionhall/graphql';
import { addExpertEmployment } from './add-expert-employment';
import { GrantExpertEmployment } from './expert-employment.entity';
import { GrantExpert } from './expert.entity';
import { GrantExpertEmploymentFields, GrantExpertFields } from './expert.fields';
import { GrantExpertResolver } from './expert.resolver';
import { registerExpert } from './register-expert';

export const expertPart: DepartmentPart = {
  acts: [registerExpert, addExpertEmployment],
  entities: [GrantExpert, GrantExpertEmployment],
  resolvers: [GrantExpertResolver, GrantExpertFields, GrantExpertEmploymentFields],
};
