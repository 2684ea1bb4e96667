import type { DepartmentPart } from '@unionhall/graphql';
import { CollectiveContract } from './collective-contract.entity';
import { CollectiveContractResolver } from './collective-contract.resolver';
import { endCollectiveContract } from './end-collective-contract';
import { registerCollectiveContract } from './register-collective-contract';

export const collectiveContractPart: DepartmentPart = {
  acts: [registerCollectiveContract, endCollectiveContract],
  entities: [CollectiveContract],
  resolvers: [CollectiveContractResolver],
};
