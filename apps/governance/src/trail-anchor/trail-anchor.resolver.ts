import type { Department } from '@unionhall/contracts';
import { Access, LocalDateScalar, PageArguments, pageOf, type RequestContext } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Arg, Args, Ctx, Query, Resolver } from 'type-graphql';
import { DepartmentEnum } from '../act-index/act-index-entry.entity';
import { anchorReaders, TrailAnchor } from './trail-anchor.entity';
import { TrailAnchorConnection } from './trail-anchor.connection';
import { TrailDepositConnection } from './trail-deposit.connection';
import { TrailDeposit } from './trail-deposit.entity';
import { headsSha256On, trailHeadsOn } from './trail-head.queries';
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
    return trailHeadsOn(loaders.statements, day);
  }

  @Access({ to: 'public' })
  @Query(() => String, {
    nullable: true,
    description: '当日各部门留痕摘要的散列值,免登录:按部门名称排序,取各摘要的部门、检查点编号、条数、树根、检查点散列值,规范化JSON(RFC 8785)的SHA-256;当日无摘要则为空。SHA-256 of the heads of a day, for everybody: of the canonical JSON (RFC 8785) of department, checkpointId, size, root and checkpointSha256 of each, in the order of the departments’ names; null without one.',
  })
  trailHeadsSha256(@Arg('day', () => LocalDateScalar, { description: '日期。The day.' }) day: LocalDate, @Ctx() { loaders }: RequestContext) {
    return headsSha256On(loaders.statements, day);
  }

  @Access({ to: 'public' })
  @Query(() => TrailDepositConnection, { nullable: true, description: '留痕摘要外部存证,免登录,日期近的在前。Where the heads of the trails were deposited outside the house, for everybody, the latest day first [GY-5a].' })
  trailDeposits(@Args(() => PageArguments) page: PageArguments, @Ctx() { loaders }: RequestContext) {
    return pageOf(loaders, TrailDeposit, { where: 'TRUE', parameters: [], orderBy: 'day', descending: true }, page);
  }
}
