import { departments } from '@unionhall/contracts';
import { Access } from '@unionhall/graphql';
import { Field, ID, Int, ObjectType } from 'type-graphql';

/** The answer to another department's question who holds a power item now [GY-2a, GY-3]. */
@Access({ to: [], services: departments })
@ObjectType({ description: '现任分管领导,供其他部门办理时核对。Who holds a power item now, for the rules of other departments [GY-2a].', simpleResolvers: true })
export class PowerHolder {
  @Field(() => ID, { nullable: true, description: '分管领导的人员编号;空缺则为空。The holder; null when vacant.' })
  holderId: string | null;

  @Field(() => Boolean, { description: '分管领导是否为正职(含主持工作)。Whether the holder is the chief, acting or not [GY-3].' })
  holderIsChief: boolean;

  @Field(() => Int, { description: '分管记录的版本号;空缺则为0。Version of the charge; 0 when vacant.' })
  version: number;
}
