import type { PowerItemCode } from '@unionhall/contracts';
import { DayColumn, IdColumn, ReferenceColumn, VersionNumberColumn } from '@unionhall/database';
import { Access, labelledEnum, type LabelledValue, LocalDateScalar } from '@unionhall/graphql';
import type { LocalDate } from '@unionhall/kernel';
import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { inquiryReaders } from './inquiry-readers';
import type { InquiryState } from './inquiry.transitions';

export const InquiryStateEnum = labelledEnum('InquiryState', '质询状态。State of an inquiry.');

/** How the asker finds an answer, as stored. */
export type InquiryAppraisal = LabelledValue<'InquiryAppraisal'>;
export const InquiryAppraisalEnum = labelledEnum('InquiryAppraisal', '质询评议结果。How the asker finds an answer [GY-5b].');

/** A question about the use of a key power, with its answer and how the asker finds it [GY-5b]. */
@Directive('@key(fields: "id")')
@Access<Inquiry>({ to: inquiryReaders, own: ({ askedById }, { personId }) => askedById === personId })
@ObjectType({ simpleResolvers: true, description: '质询。A question about the use of a key power, with its answer and appraisal [GY-5b].' })
@Entity('inquiry')
export class Inquiry {
  @Field(() => ID, { description: '质询编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  @ReferenceColumn()
  askedById: string;

  /** The item whose holder answers: the one asked about, or the one a decision or act came under. */
  @Column({ type: 'varchar', length: 50, name: 'power_item' })
  powerItemCode: PowerItemCode;

  @ReferenceColumn({ nullable: true })
  decisionId: string | null;

  /** The disclosure asked about; the decision it discloses is then asked about, too. */
  @ReferenceColumn({ nullable: true })
  disclosureId: string | null;

  @ReferenceColumn({ nullable: true })
  indexedActId: string | null;

  @Field(() => String, { description: '质询内容。What is asked.' })
  @Column({ type: 'varchar', length: 2000 })
  question: string;

  @Field(() => LocalDateScalar, { description: '提出日期。Day it was asked.' })
  @DayColumn()
  askedOn: LocalDate;

  @Field(() => LocalDateScalar, { description: '答复期限,按工作日计算。Last day for the answer, counted in working days.' })
  @DayColumn()
  dueOn: LocalDate;

  @Field(() => InquiryStateEnum, { description: '状态。State.' })
  @Column({ type: 'varchar', length: 32 })
  state: InquiryState;

  @Field(() => String, { nullable: true, description: '答复。The answer; null until it is given.' })
  @Column({ type: 'varchar', length: 4000, nullable: true })
  answer: string | null;

  @ReferenceColumn({ nullable: true })
  answeredById: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '答复日期。Day of the answer.' })
  @DayColumn({ nullable: true })
  answeredOn: LocalDate | null;

  @Field(() => InquiryAppraisalEnum, { nullable: true, description: '评议结果。How the asker finds the answer.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  appraisal: InquiryAppraisal | null;

  @Field(() => String, { nullable: true, description: '评议意见。What the asker says of it.' })
  @Column({ type: 'varchar', length: 2000, nullable: true })
  appraisalRemark: string | null;

  @Field(() => LocalDateScalar, { nullable: true, description: '评议日期。Day of the appraisal.' })
  @DayColumn({ nullable: true })
  appraisedOn: LocalDate | null;

  /** The inquiry whose answer did not satisfy, for one asked anew. */
  @ReferenceColumn({ nullable: true })
  followsId: string | null;

  @Field(() => Int, { description: '版本号,更改时须提供。Version, for `expectedVersion`.' })
  @VersionNumberColumn()
  version: number;
}
