import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { IsHash, IsNotEmpty, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import type { HonourLevel } from './studio.entity';
import { HonourLevelEnum } from './studio.enums';

@InputType({ description: '工作室登记。Registration of a studio.' })
export class RegisterStudioInput {
  @IsNotEmpty()
  @MaxLength(100)
  @Field(() => String, { description: '名称。Name.' })
  name: string;

  @IsUUID()
  @Field(() => ID, { description: '所在单位编号。Id of the employer.' })
  employerId: string;

  @IsUUID()
  @Field(() => ID, { description: '领衔人编号。Id of the leader.' })
  leaderId: string;

  @Field(() => HonourLevelEnum, { description: '领衔人劳模荣誉级别。The level of the leader’s honour.' })
  leaderHonour: HonourLevel;

  @IsHash('sha256')
  @Field(() => String, { description: '荣誉证书SHA-256。SHA-256 of the honour’s document, hexadecimal.' })
  honourDocumentSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '凭证书核验工作室。Verification of a studio by its document.' })
export class VerifyStudioInput {
  @IsUUID()
  @Field(() => ID, { description: '工作室编号。Id of the studio.' })
  studioId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @IsHash('sha256')
  @Field(() => String, { description: '所核对证书的SHA-256。SHA-256 of the document examined, hexadecimal.' })
  examinedDocumentSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '工作室筛选。Which studios.' })
export class StudioFilter {
  @Field(() => ID, { nullable: true, description: '所在单位编号。Of this employer.' })
  employerId?: string | null;
}
