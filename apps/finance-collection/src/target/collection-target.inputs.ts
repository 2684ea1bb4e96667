import { ExpectedVersion, Money, OptionalIdempotencyKey, RequiredIdempotencyKey } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { ArrayMaxSize, IsHash, IsNotEmpty, IsUUID, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CollectionTargetStateEnum } from './collection-target.entity';
import type { CollectionTargetState } from './collection-target.transitions';
import { TargetBasisEnum, TargetSideEnum } from './target-breakdown.entity';
import type { TargetBasis, TargetSide } from './target-breakdown.entity';

@InputType({ description: '拟定年度代收目标。A draft of what is to be collected in a year.' })
export class SetCollectionTargetInput {
  @Min(2000)
  @Max(2100)
  @Field(() => Int, { description: '年度。The year.' })
  year: number;

  @IsNotEmpty()
  @Field(() => Money, { description: '目标总额。The total, in yuan.' })
  amount: Fen;

  @RequiredIdempotencyKey()
  idempotencyKey: string;
}

@InputType({ description: '手工确定的份额。A share that is set by hand.' })
export class HandSetShareInput {
  @MaxLength(36)
  @Field(() => ID, { description: '工会编号、分局编号或月份(YYYY-MM)。Id of the union or the tax branch, or the month.' })
  of: string;

  @IsNotEmpty()
  @Field(() => Money, { description: '数额。The amount, in yuan.' })
  amount: Fen;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(500)
  @Field(() => String, { description: '理由。Why.' })
  reason: string;
}

/** How a target is broken down, really or by supposition. */
@InputType()
export abstract class BreakdownFields {
  @Field(() => TargetSideEnum, { description: '分解对象。To whom or what.' })
  side: TargetSide;

  @Field(() => TargetBasisEnum, { description: '分解依据。By what.' })
  basis: TargetBasis;

  @ArrayMaxSize(500)
  @ValidateNested({ each: true })
  @Field(() => [HandSetShareInput], { defaultValue: [], description: '手工确定的份额。Shares that are set by hand, at most 500.' })
  handSet: HandSetShareInput[];
}

@InputType({ description: '分解年度代收目标。A breakdown of a target; an earlier one of the same side is replaced.' })
export class BreakDownCollectionTargetInput extends BreakdownFields {
  @IsUUID()
  @Field(() => ID, { description: '目标编号。Id of the target.' })
  targetId: string;

  @ExpectedVersion()
  expectedVersion: number;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '下达年度代收目标。Adoption of a target by a document.' })
export class AdoptCollectionTargetInput {
  @IsUUID()
  @Field(() => ID, { description: '目标编号。Id of the target.' })
  targetId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '下达目标的文件名称,如联席会议纪要。The document, such as the minutes of the joint conference.' })
  document: string;

  @IsHash('sha256')
  @Field(() => String, { description: '该文件SHA-256。SHA-256 of the document, hexadecimal.' })
  documentSha256: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '目标筛选。Which targets.' })
export class CollectionTargetFilter {
  @Field(() => Int, { nullable: true, description: '年度。Of this year.' })
  year?: number | null;

  @Field(() => CollectionTargetStateEnum, { nullable: true, description: '状态。In this state.' })
  state?: CollectionTargetState | null;
}
