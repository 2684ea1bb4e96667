import type { Department } from '@unionhall/contracts';
import { Access, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { DepartmentEnum } from '../act-index/act-index-entry.entity';
import { anchorReaders, TrailAnchor } from './trail-anchor.entity';
import { TrailAnchorConnection } from './trail-anchor.connection';

@Resolver(() => TrailAnchor)
export class TrailAnchorResolver {
  @Access({ to: anchorReaders })
  @Query(() => TrailAnchorConnection, { nullable: true, description: '某部门留痕的锚定记录,最新在前。The anchors of a department’s audit trail, newest first.' })
  trailAnchors(
    @Arg('department', () => DepartmentEnum, { description: '部门。The department.' }) department: Department,
    @Args(() => PageArguments) page: PageArguments,
    @Ctx() { loaders }: RequestContext,
  ) {
    return pageOf(loaders, TrailAnchor, { where: 'department = ?', parameters: [department], orderBy: 'checkpointId', descending: true }, page);
  }
}
