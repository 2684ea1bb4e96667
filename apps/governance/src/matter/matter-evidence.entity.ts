import { DayColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { matterReaders } from './matter-readers';

/** What must be done before a matter may be decided, as stored [GY-2d]. */
export type DecisionPrecondition = LabelledValue<'DecisionPrecondition'>;
export const DecisionPreconditionEnum = labelledEnum('DecisionPrecondition', '决策前置程序。What must be done before a matter may be decided [GY-2d].');

/** The document that shows a precondition of the decision was met, by its SHA-256 [GY-2d]. Never changed. */
@Access({ to: matterReaders })
@ObjectType({ simpleResolvers: true, description: '前置程序材料。The document that shows a precondition was met [GY-2d].' })
@Entity('matter_evidence')
export class MatterEvidence {
  @Field(() => ID, { description: '材料编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  matterId: string;

  @Field(() => DecisionPreconditionEnum, { description: '所证明的前置程序。The precondition it shows.' })
  @Column({ type: 'varchar', length: 32 })
  precondition: DecisionPrecondition;

  @Field(() => String, { description: '材料名称。Title of the document.' })
  @Column({ type: 'varchar', length: 200 })
  title: string;

  @Field(() => String, { description: '文件的散列值,SHA-256。SHA-256 of the file, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  fileSha256: string;

  @ReferenceColumn()
  addedById: string;

  @Field(() => LocalDateScalar, { description: '提交日期。Day it was added.' })
  @DayColumn()
  addedOn: LocalDate;
}
