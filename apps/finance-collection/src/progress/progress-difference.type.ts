import { Access, labelledEnum, type LabelledValue, LocalDateScalar, Money } from '@unionhall/graphql';
import type { Fen, LocalDate } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';
import { targetReaders } from '../target/target-readers';

export const ProgressDifferenceCauseEnum = labelledEnum('ProgressDifferenceCause', '差异原因。Why two numbers differ.');
export type ProgressDifferenceCause = LabelledValue<'ProgressDifferenceCause'>;

/** One file by which two numbers of a union or tax branch differ. */
@Access({ to: targetReaders })
@ObjectType({ simpleResolvers: true, description: '数字差异的一项来源。One file by which two numbers of a union or tax branch differ.' })
export class ProgressDifference {
  receiptFileId: string;

  @Field(() => ProgressDifferenceCauseEnum, { description: '原因。Why.' })
  cause: ProgressDifferenceCause;

  @Field(() => LocalDateScalar, { nullable: true, description: '该文件入账或作废的日期;单位归属变动为空。The day the file was booked or voided; null where units moved.' })
  on: LocalDate | null;

  @Field(() => Money, { description: '公布时该文件计入的金额,元。What of the file was in the published number, in yuan.' })
  published: Fen;

  @Field(() => Money, { description: '对照数字中该文件计入的金额,元。What of it is in the number it is compared with, in yuan.' })
  comparedWith: Fen;

  @Field(() => Money, { description: '差额,元。The difference, in yuan.' })
  difference: Fen;
}
