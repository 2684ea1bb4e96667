import type { Department } from '@unionhall/contracts';
import { DayColumn, FenColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { DepartmentEnum } from '../act-index/act-index-entry.entity';
import { type DecisionEffect, DecisionEffectEnum } from '../matter/matter-task.entity';
import { subjectReaders } from './decision.entity';

/** Something a department did under a decision, as it told; never changed. Its id is that of the event. */
@Access({ to: 'public' })
@ObjectType({ simpleResolvers: true, description: '决定的执行。Something a department did under a decision [GY-2a, GY-5a].' })
@Entity('decision_effect')
export class DecisionEffectRecord {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  decisionId: string;

  @Field(() => DepartmentEnum, { description: '部门。The department.' })
  @Column({ type: 'varchar', length: 32 })
  department: Department;

  @Field(() => DecisionEffectEnum, { description: '办理。What it did.' })
  @Column({ type: 'varchar', length: 16 })
  effect: DecisionEffect;

  @Field(() => ID, { description: '该部门办理编号,可凭以向该部门查验留痕。Id of its act, for its proof in that department’s trail.' })
  @ReferenceColumn()
  effectActId: string;

  @Field(() => LocalDateScalar, { description: '办理日期。On which day.' })
  @DayColumn()
  doneOn: LocalDate;

  @Field(() => Boolean, { description: '是否已全部执行。Whether all that was decided is done.' })
  @Column({ type: 'boolean' })
  complete: boolean;

  @Access(subjectReaders)
  @Field(() => Money, { nullable: true, description: '累计支付金额;不是支付的则为空。What was paid so far, in yuan; null for what is no payment.' })
  @FenColumn({ nullable: true })
  paid: Fen | null;
}
