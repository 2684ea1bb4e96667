import { departments } from '@unionhall/contracts';
import { Access } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';

/** The answer to another department's question which seat of the leadership body a person holds now. */
@Access({ to: [], services: departments })
@ObjectType({ simpleResolvers: true, description: '某人现任领导班子席位,供其他部门办理时核对。Which seat of the leadership body a person holds now, for the rules of other departments [BH-3].' })
export class LeadershipSeatHeld {
  @Field(() => String, { nullable: true, description: '席位代码:chief、deputy或inspection-head;未任职则为空。The code of the seat, as stored; null when the person holds none.' })
  seat: string | null;

  @Field(() => Boolean, { description: '是否主持工作。Whether the person only acts in it.' })
  acting: boolean;

  @Field(() => Int, { description: '席位记录的版本号;未任职则为0。Version of the seat; 0 when there is none.' })
  version: number;
}
