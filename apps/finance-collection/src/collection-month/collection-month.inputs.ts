import { ExpectedVersion, MonthScalar, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Month } from '@unionhall/kernel';
import { IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '代收月份结账。The month that is closed.' })
export class CloseCollectionMonthInput {
  @IsNotEmpty()
  @Field(() => MonthScalar, { description: '月份。The month.' })
  month: Month;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '重开已结账的代收月份。The closing that is undone by decision.' })
export class ReopenCollectionMonthInput {
  @IsUUID()
  @Field(() => ID, { description: '结账编号。The closing.' })
  collectionMonthId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '理由。Why.' })
  reason: string;

  @IsUUID()
  @Field(() => ID, { description: '集体决定;须就此次重开作出,散列值见collectionMonthReopeningContent。The decision over exactly this reopening: `collectionMonthReopeningContent` gives the hash of it [GY-2b].' })
  decisionId: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
