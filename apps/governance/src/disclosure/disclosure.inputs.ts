import { type PowerItemCode, powerItemCodes } from '@unionhall/contracts';
import { ExpectedVersion, OptionalIdempotencyKey } from '@unionhall/graphql';
import { ArrayMaxSize, IsIn, IsOptional, IsUUID, MaxLength } from 'class-validator';
import { Field, ID, InputType } from 'type-graphql';
import { type DisclosedFigureKind, DisclosedFigureKindEnum } from './disclosed-figure.type';

@InputType({ description: '用权公开。What is published of the use of a power.' })
export class PublishDisclosureInput {
  @IsIn(powerItemCodes)
  @Field(() => ID, { description: '权力事项编码。Code of the power item.' })
  powerItem: PowerItemCode;

  @IsOptional()
  @IsUUID()
  @Field(() => ID, { nullable: true, description: '所公开的集体决定编号。The decision it discloses, if it is about one.' })
  decisionId?: string | null;

  @MaxLength(200)
  @Field(() => String, { description: '标题。Title.' })
  title: string;

  @MaxLength(4_000)
  @Field(() => String, { description: '公开内容,不得含个人敏感信息。What is published; no sensitive personal data.' })
  text: string;

  @IsOptional()
  @MaxLength(1_000)
  @Field(() => String, { nullable: true, description: '未公开的内容及理由。What is withheld, and why.' })
  withheld?: string | null;

  @ArrayMaxSize(10)
  @Field(() => [DisclosedFigureKindEnum], { defaultValue: [], description: '不公开的数字,须在未公开内容中说明理由。Figures of the decision that are withheld; `withheld` says why.' })
  withheldFigures: DisclosedFigureKind[];

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '撤回公开。The withdrawal of a disclosure.' })
export class WithdrawDisclosureInput {
  @IsUUID()
  @Field(() => ID, { description: '公开编号。The disclosure.' })
  disclosureId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @MaxLength(500)
  @Field(() => String, { description: '撤回理由,对外公开。Why; it is public.' })
  reason: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '公开内容筛选。Which disclosures.' })
export class DisclosureFilter {
  @IsOptional()
  @MaxLength(50)
  @Field(() => ID, { nullable: true, description: '权力事项编码。Under this power item.' })
  powerItem?: string | null;

  @Field(() => Boolean, { nullable: true, description: '是否已撤回。Withdrawn or not.' })
  withdrawn?: boolean | null;
}
