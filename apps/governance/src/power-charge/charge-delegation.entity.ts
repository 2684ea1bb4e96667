import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type PowerChargeEnd, PowerChargeEndEnum } from './power-charge.entity';

/** A deputy who stands in for the holder of a power item during a leave: the holder of record stays, the delegate acts [GY-2a, GY-3]. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '代管。A deputy who stands in during the holder’s leave; the holder of record stays [GY-2a].' })
@Entity('charge_delegation')
export class ChargeDelegation {
  @Field(() => ID, { description: '代管编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  chargeId: string;

  @ReferenceColumn()
  delegateId: string;

  @Field(() => LocalDateScalar, { description: '代管起始日期。First day.' })
  @DayColumn({ name: 'from_day' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { description: '恢复分管日期,自该日起由分管领导本人办理。The day from which the holder acts again.' })
  @DayColumn()
  vacatedOn: LocalDate;

  @Field(() => PowerChargeEndEnum, { nullable: true, description: '提前终止原因。Why it ended before its day; null when it ran or runs to it.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  endReason: PowerChargeEnd | null;

  @ReferenceColumn({ nullable: true })
  decisionId: string | null;

  @Field(() => String, { nullable: true, description: '依据文件。The document it rests on, where no decision is named.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  document: string | null;

  @Field(() => ID, { nullable: true, description: '确定该代管的办理编号,可凭以免登录查验留痕;此前登记的为空。Id of the act that made it, for its proof in the trail, for everybody; null for what was entered before it was kept.' })
  @ReferenceColumn({ nullable: true })
  actId: string | null;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
