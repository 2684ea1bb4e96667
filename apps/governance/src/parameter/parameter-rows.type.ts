import { departments } from '@unionhall/contracts';
import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { ParameterRow } from './parameter-row.entity';

/** The answer to another department's question for the rows of a parameter its copy lacks. */
@Access({ to: [], services: departments })
@ObjectType({ description: '参数的全部取值,供其他部门留存。All rows of a parameter, for the copies of other departments.', simpleResolvers: true })
export class ParameterRows {
  @Field(() => Int, { description: '参数的版本号;没有此参数则为0。Version of the parameter; 0 when there is none of that name.' })
  version: number;

  @Field(() => [ParameterRow], { description: '按生效日期排列的取值。The rows, oldest first.' })
  rows: ParameterRow[];
}
