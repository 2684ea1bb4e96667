import { IdColumn, ReferenceColumn } from '@unionhall/database';
import { labelledEnum, type LabelledValue } from '@unionhall/graphql';
import { Field, ID, ObjectType } from 'type-graphql';
import { Column } from 'typeorm';

/** What kind of condition a notice states, as stored. */
export type RecruitmentConditionKind = LabelledValue<'RecruitmentConditionKind'>;
export const RecruitmentConditionKindEnum = labelledEnum('RecruitmentConditionKind', '公告条件类别。What kind of condition a notice states [WZ-1].');

/** The columns and fields of every condition of a notice, of a recruitment or a competition. */
@ObjectType({ simpleResolvers: true })
export abstract class NoticeCondition {
  @Field(() => ID, { description: '条件编号。Id, UUIDv7.' })
  @IdColumn()
  id: string;

  /** Its place in the notice, from 0. */
  @Column({ type: 'int' })
  position: number;

  @Field(() => RecruitmentConditionKindEnum, { description: '类别。Kind.' })
  @Column({ type: 'varchar', length: 32 })
  kind: RecruitmentConditionKind;

  @Field(() => String, { description: '条件内容。What it says.' })
  @Column({ type: 'varchar', length: 200 })
  text: string;

  @Field(() => Boolean, { description: '是否经人工确认不以年龄、身份、职级淘汰。Whether somebody confirmed that it bars nobody by age, status or rank [WZ-1].' })
  @Column({ type: 'boolean' })
  confirmed: boolean;
}

/** The columns and fields of what came of one condition for one person, with its ground. */
@ObjectType({ simpleResolvers: true })
export abstract class ConditionCheck {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  conditionId: string;

  @Field(() => Boolean, { description: '是否符合。Whether it is met.' })
  @Column({ type: 'boolean' })
  met: boolean;

  @Field(() => String, { nullable: true, description: '理由,不符合的必填。Why; always given where it is not met.' })
  @Column({ type: 'varchar', length: 500, nullable: true })
  reason: string | null;

  @Field(() => String, { nullable: true, description: '证明材料的SHA-256,符合的必填。SHA-256 of the document; always given where it is met.' })
  @Column({ type: 'char', length: 64, nullable: true })
  documentSha256: string | null;

  @ReferenceColumn()
  checkedById: string;

  @Field(() => ID, { description: '办理编号,可凭以查验留痕。Id of the act, for its proof in the trail.' })
  @ReferenceColumn()
  actId: string;
}
