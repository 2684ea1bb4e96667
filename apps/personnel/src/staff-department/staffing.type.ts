import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import { staffReaders } from '../staff-readers';

/** The posts of a department on a day, and its staff. */
@Access({ to: staffReaders })
@ObjectType({ simpleResolvers: true, description: '部门编岗情况:核定、在任、空缺、派驻在外。The posts of a department on a day: approved, filled, vacant, and its staff seconded out.' })
export class StaffDepartmentStaffing {
  @Field(() => Int, { description: '岗位核定人数合计。How many people its posts are approved for.' })
  approved: number;

  @Field(() => Int, { description: '在任人数合计。How many hold them.' })
  filled: number;

  @Field(() => Int, { description: '空缺人数合计。How many places nobody holds.' })
  vacant: number;

  @Field(() => Int, { description: '在册工作人员。How many are on its staff.' })
  staff: number;

  @Field(() => Int, { description: '其中派驻在外的。How many of them are seconded to a station.' })
  secondedOut: number;
}
