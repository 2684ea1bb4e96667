import { MonthScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { Month } from '@unionhall/kernel';
import { IsNotEmpty, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '出具工作站月报。Closing of a month of a station.' })
export class CloseStationMonthInput {
  @IsUUID()
  @Field(() => ID, { description: '工作站编号。Id of the workstation.' })
  workstationId: string;

  @IsNotEmpty()
  @Field(() => MonthScalar, { description: '月份。The month.' })
  month: Month;

  /** May stay away: the rule asks for it of a correction. */
  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: '更正理由;首次月报不填。Why it corrects the one before; for a first report leave it out.' })
  reason?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '月报筛选。Which monthly reports.' })
export class StationMonthFilter {
  @Field(() => ID, { nullable: true, description: '某工作站的。Of this workstation.' })
  workstationId?: string | null;

  @Field(() => MonthScalar, { nullable: true, description: '某月的。Of this month.' })
  month?: Month | null;

  @Field(() => Boolean, { nullable: true, description: '只列各月最后一次的。Only the last of each month, without those that were corrected.' })
  latest?: boolean | null;
}
