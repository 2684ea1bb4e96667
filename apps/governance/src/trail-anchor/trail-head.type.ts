import type { Department } from '@unionhall/contracts';
import { Access, DateTime, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, Int, ObjectType } from 'type-graphql';
import { DepartmentEnum } from '../act-index/act-index-entry.entity';

/** The last checkpoint of a department's trail on a day, published: whoever keeps it can hold any later trail against it. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '每日留痕摘要:各部门当日最后一个检查点,公开发布。The last checkpoint of a department’s trail on a day, for everybody to keep [GY-5a, GY-5c].' })
export class TrailHead {
  @Field(() => DepartmentEnum, { description: '部门。The department.' })
  department: Department;

  @Field(() => LocalDateScalar, { description: '日期。The day in Shanghai.' })
  day: LocalDate;

  @Field(() => Int, { description: '检查点编号。Number of the checkpoint.' })
  checkpointId: number;

  @Field(() => Int, { description: '留痕条数。How many entries the trail had.' })
  size: number;

  @Field(() => String, { description: '默克尔树根,十六进制。Root of the Merkle tree, hexadecimal.' })
  root: string;

  @Field(() => String, { description: '检查点散列值,SHA-256。SHA-256 of the signed checkpoint, hexadecimal.' })
  checkpointSha256: string;

  @Field(() => DateTime, { description: '检查点时刻。When it was made.' })
  at: Date;
}
