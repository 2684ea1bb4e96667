import type { DepartmentPart } from '@unionhall/graphql';
import { SecondmentStaffRequestResolver } from '../secondment/secondment.resolver';
import { Secondment } from '../secondment/secondment.stub';
import { requestStaff } from './request-staff';
import { StaffRequest } from './staff-request.entity';
import { staffRequestLife } from './staff-request.life';
import { StaffRequestResolver } from './staff-request.resolver';
import { withdrawStaffRequest } from './withdraw-staff-request';

export const staffRequestPart: DepartmentPart = {
  acts: [requestStaff, withdrawStaffRequest],
  entities: [StaffRequest],
  lives: [staffRequestLife],
  resolvers: [StaffRequestResolver, SecondmentStaffRequestResolver],
  stubs: [Secondment],
};
