import { DayColumn, FenColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { grantReaders } from '../grant-readers';
import { InstalmentConditionEnum } from '../round/round.enums';
import type { InstalmentState } from './instalment.transitions';

export const InstalmentStateEnum = labelledEnum('InstalmentState', '分期拨付状态。Where an instalment stands.');

/** An instalment of an award: planned with the contract, asked for when its condition is proven [CP-7]. Its team reads it through the award. */
@Directive('@key(fields: "id")')
@Access<Instalment>({ to: grantReaders, own: (row, { personId }) => personId !== null && row.teamMemberIds.includes(personId) })
@ObjectType({ simpleResolvers: true, description: '分期拨付。An instalment of an award.' })
@Entity('instalment')
export class Instalment {
  @Field(() => ID, { description: '拨付编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  awardId: string;

  /** The award's team, because a policy looks at the row alone. */
  @Column({ type: 'json' })
  teamMemberIds: string[];

  @Field(() => InstalmentConditionEnum, { description: '拨付条件。What it waits for.' })
  @Column({ type: 'varchar', length: 32, name: 'due_condition' })
  condition: keyof (typeof enumLabels)['InstalmentCondition'];

  @Field(() => Money, { description: '金额。Amount in yuan.' })
  @FenColumn()
  amount: Fen;

  @Field(() => LocalDateScalar, { nullable: true, description: '合同约定的进展报告报送期限;合同未约定的为空,仍须于申请拨付前报送。By when the contract wants its progress report; null where the contract names no day: the report still comes before the request.' })
  @DayColumn({ nullable: true })
  reportDueOn: LocalDate | null;

  @Field(() => InstalmentStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: InstalmentState;

  /** 1 for the first order; one more each time an order came to nothing. */
  @Column({ type: 'int' })
  attempt: number;

  /** The payment order of this attempt; null while none is asked for. */
  @ReferenceColumn({ nullable: true })
  paymentOrderId: string | null;

  /** The version of that order as last heard; 0 before the first word of it. */
  @Column({ type: 'int', nullable: true })
  orderVersion: number | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
