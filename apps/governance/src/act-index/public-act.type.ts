import type { Department, PowerItemCode } from '@unionhall/contracts';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { DepartmentEnum } from './act-index-entry.entity';

/**
 * An act under a key power, as everybody may know of it: that it was done, where, when and under which power. Not who did
 * it, nor about what: persons and subjects of every single act are for those who supervise [CP-8].
 */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '权力事项办理公开索引,不含办理人和对象。An act under a key power as everybody may know of it, without who did it and about what [GY-5a, CP-8].' })
export class PublicAct {
  @Field(() => ID, { description: '办理编号,可据以提出质询。Id of the act, to ask about it.' })
  id: string;

  @Field(() => DepartmentEnum, { description: '办理部门。The department it was done in.' })
  department: Department;

  @Field(() => String, { description: '办理事项。The mutation’s name.' })
  act: string;

  @Field(() => LocalDateScalar, { description: '办理日期。On which day in Shanghai.' })
  day: LocalDate;

  powerItemCode: PowerItemCode;
}
