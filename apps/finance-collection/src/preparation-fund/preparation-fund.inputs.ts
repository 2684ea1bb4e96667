import { RequiredIdempotencyKey } from '@unionhall/graphql';
import { IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '筹备金返还。The unit whose held preparation fund is released.' })
export class ReleasePreparationFundInput {
  @MaxLength(36)
  @Field(() => ID, { description: '单位编号。The unit.' })
  employerId: string;

  @IsUUID()
  @Field(() => ID, { description: '集体决定;须就此次返还的内容作出,散列值见preparationFundHeld。The decision over exactly this release: `preparationFundHeld` gives the hash of it [GY-2b].' })
  decisionId: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
