import { connectionOf } from '@unionhall/graphql';
import { CollectiveContract } from './collective-contract.entity';

export const CollectiveContractConnection = connectionOf('CollectiveContract', '集体合同', () => CollectiveContract);
