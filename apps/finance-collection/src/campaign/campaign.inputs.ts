import { ExpectedVersion, LocalDateScalar, OptionalIdempotencyKey } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { IsNotEmpty, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { Field, ID, InputType, Int, registerEnumType } from 'type-graphql';
import { type CampaignKind, CampaignKindEnum, CampaignStateEnum } from './campaign.entity';
import type { CampaignState } from './campaign.transitions';

@InputType({ description: '举办联合活动。A campaign of both sides.' })
export class OpenCampaignInput {
  @IsNotEmpty()
  @Field(() => CampaignKindEnum, { description: '类别。What it is.' })
  kind: CampaignKind;

  /** May come empty, as both contents: the rule refuses that, with its clause. */
  @MaxLength(200)
  @Field(() => String, { description: '活动名称。Title.' })
  title: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '首日。The first day.' })
  firstDay: LocalDate;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '末日。The last day.' })
  lastDay: LocalDate;

  @MaxLength(36)
  @Field(() => ID, { description: '工会一方的组织者。Who organises it for the union.' })
  unionOrganiserId: string;

  @MaxLength(36)
  @Field(() => ID, { description: '税务一方的组织者。Who organises it for the tax bureau.' })
  taxOrganiserId: string;

  @MaxLength(1_000)
  @Field(() => String, { description: '工会一方的内容。What the union brings.' })
  unionContent: string;

  @MaxLength(1_000)
  @Field(() => String, { description: '税务一方的内容。What the tax bureau brings.' })
  taxContent: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '登记参加情况。A unit that took part.' })
export class RecordParticipationInput {
  @MaxLength(36)
  @Field(() => ID, { description: '活动编号。The campaign.' })
  campaignId: string;

  @MaxLength(36)
  @Field(() => ID, { description: '参加单位。The unit.' })
  employerId: string;

  @IsNotEmpty()
  @Field(() => LocalDateScalar, { description: '参加日期。The day.' })
  onDay: LocalDate;

  @Min(1)
  @Max(100_000)
  @Field(() => Int, { description: '参加人数。How many came.' })
  persons: number;

  @IsOptional()
  @MaxLength(500)
  @Field(() => String, { nullable: true, description: '成绩或评价。A result or remark.' })
  result?: string | null;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '结束联合活动。The closing of a campaign.' })
export class CloseCampaignInput {
  @MaxLength(36)
  @Field(() => ID, { description: '活动编号。The campaign.' })
  campaignId: string;

  @ExpectedVersion()
  expectedVersion: number;

  /** May come empty: the rule refuses that, with its clause. */
  @MaxLength(2_000)
  @Field(() => String, { description: '成效。What changed.' })
  outcome: string;

  @OptionalIdempotencyKey()
  idempotencyKey?: string;
}

@InputType({ description: '联合活动筛选。Which campaigns.' })
export class CampaignFilter {
  @Field(() => CampaignKindEnum, { nullable: true, description: '类别。What they are.' })
  kind?: CampaignKind | null;

  @Field(() => CampaignStateEnum, { nullable: true, description: '状态。Where they stand.' })
  state?: CampaignState | null;

  @Field(() => String, { nullable: true, description: '名称中的文字。Text within the title.' })
  titleContains?: string | null;
}

/** The orders a list of campaigns can be asked in, and the property each orders by. */
export const CampaignOrder = { FIRST_DAY: 'firstDay', TITLE: 'title' } as const;
export type CampaignOrder = (typeof CampaignOrder)[keyof typeof CampaignOrder];
registerEnumType(CampaignOrder, {
  name: 'CampaignOrder',
  description: '联合活动排序。The order of campaigns.',
  valuesConfig: { FIRST_DAY: { description: '按首日,新的在前。By their first day, the latest first.' }, TITLE: { description: '按名称。By title.' } },
});
