import type { DepartmentPart } from '@unionhall/graphql';
import { AwardRevocationResolver, AwardStateChangeFields } from './revocation.resolver';
import { revokeAward } from './revoke-award';

export const revocationPart: DepartmentPart = {
  acts: [revokeAward],
  resolvers: [AwardRevocationResolver, AwardStateChangeFields],
};
