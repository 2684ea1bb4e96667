import { MonthScalar, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Month } from '@unionhall/kernel';
import { IsNotEmpty } from 'class-validator';
import { Field, InputType } from 'type-graphql';

@InputType({ description: '经费分成。The split of what was booked in a month.' })
export class SplitMonthInput {
  @IsNotEmpty()
  @Field(() => MonthScalar, { description: '入账月份。The month the files were booked in.' })
  bookedIn: Month;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
