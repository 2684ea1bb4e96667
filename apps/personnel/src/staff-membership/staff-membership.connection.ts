import { connectionOf } from '@unionhall/graphql';
import { StaffMembership } from './staff-membership.entity';

export const StaffMembershipConnection = connectionOf('StaffMembership', '在册工作人员', () => StaffMembership);
