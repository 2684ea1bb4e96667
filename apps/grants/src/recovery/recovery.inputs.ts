import { ExpectedVersion, LocalDateScalar, Money, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { PlausibleAmount } from '../grant-input-fields';

@InputType({ description: '收回资助资金。A claim for what is to be given back of an award.' })
export class RecoverGrantFundsInput {
  @IsUUID()
  @Field(() => ID, { description: '立项编号。Id of the award.' })
  awardId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @PlausibleAmount()
  @Field(() => Money, { defaultValue: 0n, description: '已支出而应退的金额;未支出的结余一律收回,不必填写。Of what was spent, how much is given back; what was never spent is claimed in any case.' })
  spentAmount: Fen;

  @MaxLength(1000)
  @Field(() => String, { description: '收回的理由,团队可见。Why; the team reads it.' })
  reason: string;

  @Field(() => LocalDateScalar, { description: '退款期限。By when it is due.' })
  dueOn: LocalDate;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
