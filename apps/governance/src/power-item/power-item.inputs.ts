import { OptionalIdempotencyKey } from '@unionhall/graphql';
import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { IsIn, IsNotEmpty, MaxLength } from 'class-validator';
import { Field, InputType } from 'type-graphql';
import { type KeyPower, KeyPowerEnum } from './power-item.entity';

@InputType({ description: '权力事项登记。Definition of a power item.' })
export class DefinePowerItemInput {
  @IsIn(powerItemCodes)
  @Field(() => String, { description: '事项编码,须为系统所列事项之一。Its code, one of those the acts of the house name.' })
  code: PowerItemCode;

  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '事项名称(中文)。Title, in Chinese.' })
  title: string;

  @Field(() => KeyPowerEnum, { description: '所属重点权力。The key power it belongs to.' })
  keyPower: KeyPower;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}
