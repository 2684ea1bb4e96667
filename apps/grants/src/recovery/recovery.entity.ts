import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { GrantRecoveryState } from './recovery.transitions';

export const GrantRecoveryStateEnum = labelledEnum('GrantRecoveryState', '资助资金收回状态。Where a claim for grant money stands.');

/** What the unit of a concluded award is to give back, and what of it came. Reached only through its award, which asks who looks. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '资助资金收回。What is to be given back of an award.' })
@Entity('grant_recovery')
export class GrantRecovery {
  @Field(() => ID, { description: '收回编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  awardId: string;

  @Field(() => Money, { description: '其中未支出的结余。Of it, what was never spent.' })
  @FenColumn()
  unspent: Fen;

  @Field(() => Money, { description: '其中已支出而应退的。Of it, what was spent and is given back all the same.' })
  @FenColumn()
  spent: Fen;

  @Field(() => Money, { description: '已收回金额。What came back so far.' })
  @FenColumn()
  returned: Fen;

  @Field(() => String, { description: '收回的理由。Why.' })
  @Column({ type: 'varchar', length: 1000 })
  reason: string;

  @Field(() => LocalDateScalar, { description: '退款期限。By when it is due.' })
  @DayColumn()
  dueOn: LocalDate;

  @Field(() => GrantRecoveryStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: GrantRecoveryState;

  @ReferenceColumn()
  claimedById: string;

  @Field(() => LocalDateScalar, { description: '提出日期。The day it was claimed.' })
  @DayColumn()
  claimedOn: LocalDate;

  @Field(() => Int, { description: '版本号。Version.' })
  @VersionNumberColumn()
  version: number;
}
