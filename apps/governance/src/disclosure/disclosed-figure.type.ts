import type { Department } from '@unionhall/contracts';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { DepartmentEnum } from '../act-index/act-index-entry.entity';

/** Which figure of a decision a disclosure shows, as stored. */
export type DisclosedFigureKind = LabelledValue<'DisclosedFigureKind'>;
export const DisclosedFigureKindEnum = labelledEnum('DisclosedFigureKind', '公开的数字。A figure of a decision that a disclosure shows [GY-5a].');

/** A figure of what is disclosed as it now is, with the act that made it: ask that department for its proof, without signing in. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '公开的数字,实时,附查验留痕的办理编号。A figure as it now is, with the act to prove it by, and the query that proves it [GY-5a].' })
export class DisclosedFigure {
  @Field(() => DisclosedFigureKindEnum, { description: '是何数字。Which figure.' })
  kind: DisclosedFigureKind;

  @Field(() => String, { description: '数值:金额以元计,日期为年-月-日。Its value: money in yuan, a day as YYYY-MM-DD.' })
  value: string;

  @Field(() => LocalDateScalar, { description: '产生日期。Since which day.' })
  since: LocalDate;

  @Field(() => DepartmentEnum, { description: '办理部门。The department whose trail proves it.' })
  department: Department;

  @Field(() => ID, { description: '办理编号。Id of the act that made it.' })
  actId: string;

  @Field(() => String, { description: '查验留痕证明所用的查询名,免登录。The query that proves it without signing in, e.g. `grantsPublicTrailProof`.' })
  proofQuery: string;
}
