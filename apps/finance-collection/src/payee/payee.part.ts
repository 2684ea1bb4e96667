import type { DepartmentPart } from '@unionhall/graphql';
import { PayeeAccount } from './payee-account.entity';
import { PayeeAccountResolver } from './payee-account.resolver';
import { registerPayeeAccount } from './register-payee-account';

export const payeePart: DepartmentPart = {
  acts: [registerPayeeAccount],
  entities: [PayeeAccount],
  resolvers: [PayeeAccountResolver],
};
