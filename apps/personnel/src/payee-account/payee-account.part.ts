import type { DepartmentPart } from '@unionhall/graphql';
import { PayeeAccountResolver } from './payee-account.resolver';
import { PayeeAccount } from './payee-account.stub';

export const payeeAccountPart: DepartmentPart = {
  resolvers: [PayeeAccountResolver],
  stubs: [PayeeAccount],
};
