import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { type ServiceTaskKind, ServiceTaskKindEnum } from './service-task.entity';

/** How many tasks of a kind there were, what became of them, and what stands of that kind; numbers, no persons. */
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

  @Field(() => Int, { description: '现有成果数:有效的集体合同、开放的职工之家或帮扶站点;其他种类为0。What stands of that kind today: collective contracts in force, workers’ homes or assistance points open; 0 for the other kinds [DX-3].' })
  standing: number;
}
