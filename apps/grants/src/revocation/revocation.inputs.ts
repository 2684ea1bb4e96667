import { ExpectedVersion, LocalDateScalar, Money, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { PlausibleAmount } from '../grant-input-fields';

@InputType({ description: '撤销立项。Revoking an award by decision.' })
export class RevokeAwardInput {
  @IsUUID()
  @Field(() => ID, { description: '立项编号。Id of the award.' })
  awardId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(500)
  @Field(() => String, { description: '撤销的理由,与集体决定一致,团队可见。Why, as it was decided; the team reads it.' })
  reason: string;

  @PlausibleAmount()
  @Field(() => Money, { defaultValue: 0n, description: '已支出而应退的金额;已拨付而未支出的一律收回,不必填写。Of what was spent, how much is given back; what was paid and never spent is claimed in any case.' })
  spentAmount: Fen;

  @IsOptional()
  @Field(() => LocalDateScalar, { nullable: true, description: '退款期限;没有应退资金的不填。By when it is due; nothing where nothing is given back.' })
  dueOn?: LocalDate | null;

  @IsUUID()
  @Field(() => ID, { description: '就此项撤销作出的集体决定编号。Id of the decision taken over exactly this revocation.' })
  decisionId: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
