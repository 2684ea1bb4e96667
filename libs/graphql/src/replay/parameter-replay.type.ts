import { type Role, staffRoles } from '@unionhall/contracts';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Access } from '../access/policy';
import { Refusal } from '../types/refusal';
import { DateTime, LocalDateScalar } from '../types/scalars';

/** Who may ask what another value would have meant: those who prepare a change of it, and those who supervise. */
export const replayReaders = [...staffRoles, 'auditor', 'inspector'] as const satisfies readonly Role[];

/** A past act that another value of a parameter would have refused. */
@Directive('@shareable')
@Access({ to: replayReaders })
@ObjectType({ simpleResolvers: true, description: '按假设参数不能办理的既往事项。A past act that would have been refused.' })
export class ReplayedAct {
  @Field(() => String, { description: '办理事项。The mutation’s name.' })
  act: string;
  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  actId: string;
  @Field(() => DateTime, { description: '办理时刻。When it was done.' })
  at: Date;
  @Field(() => String, { description: '对象类型。The type of its object.' })
  subjectType: string;
  @Field(() => ID, { description: '对象编号。Id of its object.' })
  subjectId: string;
  @Field(() => [Refusal], { description: '假设参数下不予办理的理由。Why it would have been refused.' })
  refusals: Refusal[];
}

/** How many acts of one kind were replayed. */
@Directive('@shareable')
@Access({ to: replayReaders })
@ObjectType({ simpleResolvers: true, description: '已重演的事项数。How many acts of one kind were replayed.' })
export class ReplayedActCount {
  @Field(() => String, { description: '办理事项。The mutation’s name.' })
  act: string;
  @Field(() => Int, { description: '已重演次数。How many were replayed.' })
  count: number;
  @Field(() => Boolean, { description: '是否为该期间的全部;否则请缩短期间。Whether those are all of the period; if not, ask for a shorter one.' })
  complete: boolean;
}

/** What another value of a parameter would have meant for a department's past acts. Nothing is written. */
@Directive('@shareable')
@Access({ to: replayReaders })
@ObjectType({ simpleResolvers: true, description: '参数假设重演。What another value of a parameter would have meant for past acts; writes nothing.' })
export class ParameterReplay {
  @Field(() => String, { description: '参数名称。Name of the parameter.' })
  name: string;
  @Field(() => String, { description: '假设的值。The value supposed.' })
  value: string;
  @Field(() => LocalDateScalar, { description: '假设自何日起。From which day on.' })
  from: LocalDate;
  @Field(() => LocalDateScalar, { description: '重演至何日止。The last day replayed.' })
  to: LocalDate;
  @Field(() => [ReplayedActCount], { description: '重演了哪些事项;本部门没有依此参数的事项则为空。Which acts were replayed; none where the department has no act by this parameter.' })
  replayed: ReplayedActCount[];
  @Field(() => [ReplayedAct], { description: '不能办理的事项,由早至晚。The acts that would have been refused, oldest first.' })
  acts: ReplayedAct[];
}
