import { connectionOf } from '@unionhall/graphql';
import { InspectionCase } from './inspection-case.entity';

export const InspectionCaseConnection = connectionOf('InspectionCase', '纪检案件', () => InspectionCase);
