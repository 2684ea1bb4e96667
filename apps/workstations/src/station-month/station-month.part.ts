import type { DepartmentPart } from '@unionhall/graphql';
import { closeStationMonth } from './close-station-month';
import { StationMonth, StationMonthLine } from './station-month.entity';
import { StationMonthResolver } from './station-month.resolver';

export const stationMonthPart: DepartmentPart = {
  acts: [closeStationMonth],
  entities: [StationMonth, StationMonthLine],
  resolvers: [StationMonthResolver],
};
