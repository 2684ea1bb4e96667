import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';

export const MidTermCheckOutcomeEnum = labelledEnum('MidTermCheckOutcome', '中期检查结论。What a mid-term check came to.');
export type MidTermCheckOutcome = LabelledValue<'MidTermCheckOutcome'>;

/** A mid-term check of an award's project, append-only: one that was not passed is followed by another [CP-7]. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '中期检查。A mid-term check of an award’s project.' })
@Entity('mid_term_check')
export class MidTermCheck {
  @Field(() => ID, { description: '检查编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  awardId: string;

  @Field(() => MidTermCheckOutcomeEnum, { description: '结论。What it came to.' })
  @Column({ type: 'varchar', length: 32 })
  outcome: MidTermCheckOutcome;

  @Field(() => String, { description: '检查情况。What was found.' })
  @Column({ type: 'varchar', length: 2000 })
  finding: string;

  @Field(() => String, { description: '佐证材料SHA-256。SHA-256 of the evidence.' })
  @Column({ type: 'char', length: 64 })
  evidenceSha256: string;

  @ReferenceColumn()
  checkedById: string;

  @Field(() => LocalDateScalar, { description: '检查日期。The day.' })
  @DayColumn()
  checkedOn: LocalDate;
}
