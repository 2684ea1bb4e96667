import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { bothSides } from '../both-sides';
import type { CampaignState } from './campaign.transitions';

export const CampaignKindEnum = labelledEnum('CampaignKind', '联合活动类别。What both sides hold together [BH-4].');
export type CampaignKind = LabelledValue<'CampaignKind'>;
export const CampaignStateEnum = labelledEnum('CampaignState', '联合活动状态。Where a campaign stands.');

/** A training, contest or publicity that union and tax bureau hold together [BH-4]; it brings what each side has to say [BH-9]. */
@Directive('@key(fields: "id")')
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '工会与税务联合举办的活动。A training, contest or law publicity both sides hold together [BH-4].' })
@Entity('campaign')
export class Campaign {
  @Field(() => ID, { description: '活动编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @Field(() => CampaignKindEnum, { description: '类别。What it is.' })
  @Column({ type: 'varchar', length: 32 })
  kind: CampaignKind;

  @Field(() => String, { description: '活动名称。Title.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => LocalDateScalar, { description: '首日。The first day.' })
  @DayColumn()
  firstDay: LocalDate;

  @Field(() => LocalDateScalar, { description: '末日。The last day.' })
  @DayColumn()
  lastDay: LocalDate;

  @ReferenceColumn()
  unionOrganiserId: string;

  @ReferenceColumn()
  taxOrganiserId: string;

  @Field(() => String, { description: '工会一方的内容:工会法、工会服务等。What the union brings: union law, union service.' })
  @Column({ type: 'varchar', length: 1_000 })
  unionContent: string;

  @Field(() => String, { description: '税务一方的内容:税法、税务服务等。What the tax bureau brings: tax law, tax service.' })
  @Column({ type: 'varchar', length: 1_000 })
  taxContent: string;

  @Field(() => CampaignStateEnum, { description: '状态。Where it stands.' })
  @Column({ type: 'varchar', length: 32 })
  state: CampaignState;

  @Field(() => String, { nullable: true, description: '成效;未结束为空。What changed; null until it is closed.' })
  @Column({ type: 'varchar', length: 2_000, nullable: true })
  outcome: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}

/** A unit that took part in a campaign. */
@Access({ to: bothSides })
@ObjectType({ simpleResolvers: true, description: '单位参加活动的记录。A unit that took part in a campaign [BH-4].' })
@Entity('campaign_participation')
export class CampaignParticipation {
  @Field(() => ID, { description: '记录编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  campaignId: string;

  @ReferenceColumn()
  employerId: string;

  @Field(() => LocalDateScalar, { description: '参加日期。The day.' })
  @DayColumn()
  onDay: LocalDate;

  @Field(() => Int, { description: '参加人数。How many came.' })
  @Column({ type: 'int' })
  persons: number;

  @Field(() => String, { nullable: true, description: '成绩或评价。A result or remark.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  result: string | null;

  /** Whether it had a union when it took part, so that before and after can be compared by group. */
  @Field(() => Boolean, { description: '参加时是否已建会,用以分组比较前后变化。Whether it had a union then: its group, for before and after.' })
  @Column({ type: 'boolean' })
  hadUnion: boolean;

  @ReferenceColumn()
  recordedById: string;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
