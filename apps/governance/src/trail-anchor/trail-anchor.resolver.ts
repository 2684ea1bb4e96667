import type { Department } from '@unionhall/contracts';
import { Access, LocalDateScalar, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { DepartmentEnum } from '../act-index/act-index-entry.entity';
import { anchorReaders, TrailAnchor } from './trail-anchor.entity';
import { TrailAnchorConnection } from './trail-anchor.connection';
import { trailHeadsOn } from './trail-head.queries';
import { TrailHead } from './trail-head.type';

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

  @Access({ to: 'public' })
  @Query(() => [TrailHead], { nullable: true, description: '每日留痕摘要,免登录;公众留存后可核对以后的留痕。The heads of the trails on a day, for everybody; who keeps them can check any later trail [GY-5a].' })
  trailHeads(@Arg('day', () => LocalDateScalar, { description: '日期。The day.' }) day: LocalDate, @Ctx() { loaders }: RequestContext) {
    return trailHeadsOn(loaders, day);
  }
}
