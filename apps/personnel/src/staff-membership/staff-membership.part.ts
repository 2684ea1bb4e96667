import type { DepartmentPart } from '@unionhall/graphql';
import { endStaffMembership } from './end-staff-membership';
import { PersonStaffMembershipsResolver } from './person-staff-memberships.resolver';
import { registerStaffMember } from './register-staff-member';
import { StaffMembership } from './staff-membership.entity';
import { StaffMembershipResolver } from './staff-membership.resolver';

export const staffMembershipPart: DepartmentPart = {
  acts: [registerStaffMember, endStaffMembership],
  entities: [StaffMembership],
  resolvers: [StaffMembershipResolver, PersonStaffMembershipsResolver],
};
