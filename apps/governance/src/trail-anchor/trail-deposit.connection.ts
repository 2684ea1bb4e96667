import { connectionOf } from '@unionhall/graphql';
import { TrailDeposit } from './trail-deposit.entity';

export const TrailDepositConnection = connectionOf('TrailDeposit', '留痕摘要外部存证', () => TrailDeposit);
