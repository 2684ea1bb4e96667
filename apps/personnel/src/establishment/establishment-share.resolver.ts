import type { RequestContext } from '@unionhall/graphql';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { StaffDepartment } from '../staff-department/staff-department.entity';
import { EstablishmentShare } from './establishment-share.entity';

@Resolver(() => EstablishmentShare)
export class EstablishmentShareResolver {
  @FieldResolver(() => StaffDepartment, { nullable: true, description: '机关部门。The department of the office.' })
  staffDepartment(@Root() { staffDepartmentId }: EstablishmentShare, @Ctx() { loaders }: RequestContext) {
    return loaders.byId(StaffDepartment, staffDepartmentId);
  }
}
