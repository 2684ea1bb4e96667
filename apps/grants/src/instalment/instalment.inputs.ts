import { ExpectedVersion, RequiredIdempotencyKey } from '@unionhall/graphql';
import { IsUUID } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '申请拨付一期资金。A request to pay an instalment.' })
export class RequestInstalmentInput {
  @IsUUID()
  @Field(() => ID, { description: '拨付编号。Id of the instalment.' })
  instalmentId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
