import { connectionOf } from '@unionhall/graphql';
import { StaffRequest } from './staff-request.entity';

export const StaffRequestConnection = connectionOf('StaffRequest', '工作站人员需求', () => StaffRequest);
