import type { DepartmentPart } from '@unionhall/graphql';
import { AwardAfterGrantFields } from './award-after-grant.fields';
import { AwardContract } from './award-contract.entity';
import { AwardResolver } from './award.resolver';
import { AwardContractResolver, MidTermCheckFields } from './contract.resolver';
import { MidTermCheck } from './mid-term-check.entity';
import { recordMidTermCheck } from './record-mid-term-check';
import { signAwardContract } from './sign-award-contract';

export const contractPart: DepartmentPart = {
  acts: [signAwardContract, recordMidTermCheck],
  entities: [AwardContract, MidTermCheck],
  resolvers: [AwardResolver, AwardAfterGrantFields, AwardContractResolver, MidTermCheckFields],
};
