import { ExpectedVersion, Money, MonthScalar, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen, Month } from '@unionhall/kernel';
import { IsOptional, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';

@InputType({ description: '入账匹配。A receipt, or a part of it, that is taken for a month of a unit.' })
export class MatchReceiptInput {
  @MaxLength(36)
  @Field(() => ID, { description: '入账记录编号。The receipt.' })
  receiptId: string;

  @MaxLength(36)
  @Field(() => ID, { description: '单位编号。The unit.' })
  employerId: string;

  @IsOptional()
  @Field(() => MonthScalar, { nullable: true, description: '所属期,不填为缴款原所属期。The month; without it the one the receipt names.' })
  period?: Month | null;

  @IsOptional()
  @Field(() => Money, { nullable: true, description: '金额,不填为未匹配的余额。How much; without it what of the receipt is not matched yet.' })
  amount?: Fen | null;

  /** May come empty: the rule refuses that where nothing suggests the match. */
  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: '理由,非系统建议的匹配必填。The reason; needed where nothing suggests the match.' })
  reason?: string | null;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '撤销匹配。A match that is undone.' })
export class UnmatchReceiptInput {
  @MaxLength(36)
  @Field(() => ID, { description: '匹配编号。The match.' })
  matchId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '入账匹配筛选。Which matches.' })
export class ReceiptMatchFilter {
  @IsOptional()
  @MaxLength(36)
  @Field(() => ID, { nullable: true, description: '单位编号。Those for this unit.' })
  employerId?: string | null;

  @IsOptional()
  @Field(() => Boolean, { nullable: true, description: '只取有效的。Only those that hold.' })
  holding?: boolean | null;
}
