import { connectionOf } from '@unionhall/graphql';
import { MinimumWage } from './minimum-wage.entity';

export const MinimumWageConnection = connectionOf('MinimumWage', '最低工资标准', () => MinimumWage);
