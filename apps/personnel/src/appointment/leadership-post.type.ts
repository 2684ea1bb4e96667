import { staffRoles } from '@unionhall/contracts';
import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';

/** Who may ask about leadership posts: the staff, and governance before it seats somebody [GY-3]. */
export const leadershipPostAccess = { to: staffRoles, services: ['governance'] } as const;

/** Whether a person holds a leadership post today, and which state of the register says so. */
@Access(leadershipPostAccess)
@ObjectType({ description: '是否担任领导岗位。Whether a person holds a leadership post today.', simpleResolvers: true })
export class LeadershipPostAnswer {
  @Field(() => Boolean, { description: '今日是否担任领导岗位。Whether it is so today.' })
  holdsLeadershipPost: boolean;

  @Field(() => String, { nullable: true, description: '担任领导岗位的,其姓名,供公开领导班子名单。The name of who holds one, for the public register of seats; null for anybody else [GY-5a].' })
  personName: string | null;

  @Field(() => Int, { description: '该人员领导岗位任职登记的版本,登记一变即增。Version of the register about this person; every change raises it.' })
  version: number;
}
