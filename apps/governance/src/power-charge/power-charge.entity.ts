import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

/** Why a charge ended, as stored. */
export type PowerChargeEnd = LabelledValue<'PowerChargeEnd'>;
export const PowerChargeEndEnum = labelledEnum('PowerChargeEnd', '分管终止原因。Why a charge ended.');

/** Which deputy is in charge of which power item, from when until when, by which decision [GY-2a, GY-4]. */
@Directive('@key(fields: "id")')
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '分管。Which deputy is in charge of which power item, from when, by which decision [GY-2a, GY-4].' })
@Entity('power_charge')
export class PowerCharge {
  @Field(() => ID, { description: '分管编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  powerItemId: string;

  @ReferenceColumn()
  holderId: string;

  @Field(() => LocalDateScalar, { description: '分管起始日期。First day.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: '终止日期,自该日起不再分管。The day from which the deputy is no longer in charge; null while open.' })
  @DayColumn({ nullable: true })
  vacatedOn: LocalDate | null;

  @Field(() => PowerChargeEndEnum, { nullable: true, description: '终止原因。Why it ended.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  endReason: PowerChargeEnd | null;

  @ReferenceColumn({ nullable: true })
  decisionId: string | null;

  @Field(() => String, { nullable: true, description: '依据文件。The document it rests on, where no decision is named.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  document: string | null;

  @Field(() => ID, { nullable: true, description: '明确该分管的办理编号,可凭以免登录查验留痕;此前登记的为空。Id of the act that made it, for its proof in the trail, for everybody; null for what was entered before it was kept.' })
  @ReferenceColumn({ nullable: true })
  actId: string | null;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
