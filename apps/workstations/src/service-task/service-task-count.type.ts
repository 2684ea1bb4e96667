import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { type ServiceTaskKind, ServiceTaskKindEnum } from './service-task.entity';

/** How many tasks of a kind there were, and what became of them; numbers, no persons. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '服务任务统计。How many tasks of a kind there were, and what became of them [DX-3, DX-4].' })
export class ServiceTaskCount {
  @Field(() => ServiceTaskKindEnum, { description: '任务种类。The kind.' })
  kind: ServiceTaskKind;

  @Field(() => Int, { description: '提出数。How many were asked for.' })
  requested: number;

  @Field(() => Int, { description: '已办结数(含已确认)。How many of them are done, those confirmed included.' })
  done: number;

  @Field(() => Int, { description: '已确认数。How many of them were confirmed.' })
  confirmed: number;

  @Field(() => Int, { description: '评分合计,除以已确认数得平均分。The sum of their scores; divided by those confirmed, the average.' })
  scoreSum: number;
}
