import { Access, labelledEnum } from '@unionhall/graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Shortage, StationCapacity } from './staffing.rule';

export const StationCapacityEnum = labelledEnum('StationCapacity', '进驻身份。As which of the three somebody is at a station [DX-2].');

/** A capacity a station is short of; numbers, no persons. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '缺员。A capacity a station is short of [DX-2].' })
export class StationShortage implements Shortage {
  @Field(() => StationCapacityEnum, { description: '进驻身份。The capacity.' })
  capacity: StationCapacity;

  @Field(() => Int, { description: '应到人数。How many it needs.' })
  required: number;

  @Field(() => Int, { description: '在站人数。How many are there.' })
  present: number;
}
