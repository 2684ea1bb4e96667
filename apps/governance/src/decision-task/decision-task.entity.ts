import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { type DecisionEffect, DecisionEffectEnum } from '../matter/matter-task.entity';
import { matterReaders } from '../matter/matter-readers';
import type { DecisionTaskState } from './decision-task.transitions';

export const DecisionTaskStateEnum = labelledEnum('DecisionTaskState', '决定事项落实状态。The state of a task of a decision.');

/** What is to be done once a decision is adopted: by whom, until when, and with what it was shown to be done [GY-2a]. */
@Directive('@key(fields: "id")')
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '决定落实任务。What is to be done once a decision is adopted: by whom and until when [GY-2a].' })
@Entity('decision_task')
export class DecisionTask {
  @Field(() => ID, { description: '任务编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  decisionId: string;

  @Field(() => String, { description: '任务内容。What is to be done.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @ReferenceColumn()
  responsibleId: string;

  @Field(() => LocalDateScalar, { description: '完成期限。Last day for it.' })
  @DayColumn()
  dueOn: LocalDate;

  @Field(() => DecisionTaskStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: DecisionTaskState;

  @Field(() => LocalDateScalar, { nullable: true, description: '落实日期。Day it was done; null while open.' })
  @DayColumn({ nullable: true })
  doneOn: LocalDate | null;

  @Field(() => String, { nullable: true, description: '落实佐证材料名称。Title of the document that shows it was done.' })
  @Column({ type: 'varchar', length: 200, nullable: true })
  evidenceTitle: string | null;

  @Field(() => String, { nullable: true, description: '佐证文件的散列值,SHA-256。SHA-256 of that document, hexadecimal.' })
  @Column({ type: 'char', length: 64, nullable: true })
  evidenceSha256: string | null;

  @Field(() => DecisionEffectEnum, { nullable: true, description: '由部门办理即告落实的,为该办理。What a department does so that it is done; null where the responsible person completes it.' })
  @Column({ type: 'varchar', length: 16, nullable: true })
  effect: DecisionEffect | null;

  @Field(() => ID, { nullable: true, description: '落实该任务的部门办理编号,可凭以查验该部门留痕。Id of the act of the department that did it, for its proof in that department’s trail.' })
  @ReferenceColumn({ nullable: true })
  effectActId: string | null;

  /** Who completed it: whoever is responsible, the secretary for him, or who did the department’s act. */
  @ReferenceColumn({ nullable: true })
  completedById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '核验日期。Day somebody else checked it; null before.' })
  @DayColumn({ nullable: true })
  confirmedOn: LocalDate | null;

  @ReferenceColumn({ nullable: true })
  confirmedById: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
