import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { performanceReaders } from '../staff-readers';
import { type ObjectiveMeasure, ObjectiveMeasureEnum } from './performance-assessment.entity';

/** What a department of the office was to reach in a period and did. */
@Access({ to: performanceReaders })
@ObjectType({ simpleResolvers: true, description: '部门目标完成情况。What a department was to reach in a period, and did [WZ-11].' })
export class ResultsOfDepartment {
  staffDepartmentId: string;

  @Field(() => ObjectiveMeasureEnum, { description: '指标。What is counted.' })
  measure: ObjectiveMeasure;

  @Field(() => Int, { description: '目标合计。What was to be reached in all.' })
  target: number;

  @Field(() => Int, { description: '完成合计。What was reached.' })
  done: number;

  @Field(() => Int, { description: '承担人数。How many have it among their objectives.' })
  people: number;
}
