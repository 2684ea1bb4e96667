import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { IsIn, IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
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

  @IsOptional()
  @MaxLength(100)
  @Field(() => String, { nullable: true, description: '防重复办理的键。Idempotency key: the same key does the act once.' })
  idempotencyKey?: string;
}
