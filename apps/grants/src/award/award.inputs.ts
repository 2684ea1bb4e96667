import { ExpectedVersion, RequiredIdempotencyKey } from '@unionhall/graphql';
import { IsOptional, IsUUID, Matches, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { SHA256 } from '../grant-input-fields';

@InputType({ description: '放弃立项。Giving an award up before its contract.' })
export class GiveUpAwardInput {
  @IsUUID()
  @Field(() => ID, { description: '立项编号。Id of the award.' })
  awardId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(500)
  @Field(() => String, { description: '放弃的原因。Why.' })
  reason: string;

  @Matches(SHA256)
  @Field(() => String, { description: '申报人签字的放弃声明SHA-256(小写)。SHA-256 of the statement the applicant signed, hexadecimal in small letters.' })
  documentSha256: string;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '候补递补。A project of the reserve in the place of an award that fell away.' })
export class PromoteReserveInput {
  @IsUUID()
  @Field(() => ID, { description: '已放弃或撤销的立项编号。Id of the award that was given up or revoked.' })
  awardId: string;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '递补的申请编号,缺省为候补第一名。Id of the application that moves up; the first of the reserve unless given.' })
  applicationId?: string | null;

  @IsOptional()
  @MaxLength(1000)
  @Field(() => String, { nullable: true, description: '未按候补次序递补的理由。The reason for passing over who is first.' })
  exceptionReason?: string | null;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}
