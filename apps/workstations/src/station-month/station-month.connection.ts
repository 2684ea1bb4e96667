import { connectionOf } from '@unionhall/graphql';
import { StationMonth } from './station-month.entity';

export const StationMonthConnection = connectionOf('StationMonth', '工作站月报', () => StationMonth);
