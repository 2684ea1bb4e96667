import { MonthScalar, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Month } from '@unionhall/kernel';
import { IsNotEmpty, IsOptional, MaxLength } from 'class-validator';
import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: '公布代收进度。Publication of the progress of a month.' })
export class PublishCollectionProgressInput {
  @IsNotEmpty()
  @Field(() => MonthScalar, { description: '月份。The month.' })
  month: Month;

  /** May stay away: the rule asks for it of a correction. */
  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: '更正理由;首次公布不填。Why it corrects the one before; for a first publication leave it out.' })
  reason?: string | null;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '公布筛选。Which publications.' })
export class ProgressPublicationFilter {
  @Field(() => Int, { nullable: true, description: '年度。Of this year.' })
  year?: number | null;

  @Field(() => MonthScalar, { nullable: true, description: '月份。Of this month.' })
  month?: Month | null;
}
