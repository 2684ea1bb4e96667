import { FenColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, Money } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import type { GrantApplicationFileKind } from '../application/application-content.entity';
import type { GrantApplicationKind } from '../application/application.entity';
import { BudgetCategoryEnum, GrantApplicationFileKindEnum, GrantApplicationKindEnum, InnovationTraitEnum, SpendingPurposeEnum } from '../application/application.enums';
import type { BudgetCategory, SpendingPurpose } from '../application/budget.rule';
import type { InnovationTrait } from '../application/innovation.rule';
import { GrantApplicationPartEnum, type GrantApplicationPart } from './revision.enums';

/**
 * One item of what a submitted application said, in the columns of its part: never changed, and removed only when the
 * application is anonymised. Reached only through its application, which asks who looks.
 */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '申请内容中的一项。One item of what an application says; the fields of other parts are null.' })
@Entity('grant_revision_item')
export class GrantRevisionItem {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @ReferenceColumn()
  revisionId: string;

  @Field(() => GrantApplicationPartEnum, { description: '申请的哪一部分。Which part of the application.' })
  @Column({ type: 'varchar', length: 32 })
  part: GrantApplicationPart;

  @Field(() => String, { nullable: true, description: '文字:项目名称、特点说明、预算项内容或附件名称。The text of a title, an argument or a budget line, or the name of a file.' })
  @Column({ type: 'varchar', length: 2000, nullable: true })
  text: string | null;

  @Field(() => GrantApplicationKindEnum, { nullable: true, description: '项目类别。The kind of project.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  kind: GrantApplicationKind | null;

  @ReferenceColumn({ nullable: true })
  employerId: string | null;

  @ReferenceColumn({ nullable: true })
  studioId: string | null;

  @ReferenceColumn({ nullable: true })
  personId: string | null;

  @Field(() => InnovationTraitEnum, { nullable: true, description: '特点或要求。The trait argued for.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  trait: InnovationTrait | null;

  @Field(() => BudgetCategoryEnum, { nullable: true, description: '支出类别。Category of a budget line.' })
  @Column({ type: 'char', length: 1, nullable: true })
  category: BudgetCategory | null;

  @Field(() => SpendingPurposeEnum, { nullable: true, description: '支出用途。What a budget line pays for.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  purpose: SpendingPurpose | null;

  @Field(() => Money, { nullable: true, description: '金额。Amount of a budget line, in yuan.' })
  @FenColumn({ nullable: true })
  amount: Fen | null;

  @Field(() => GrantApplicationFileKindEnum, { nullable: true, description: '附件种类。What kind of document a file is.' })
  @Column({ type: 'varchar', length: 32, nullable: true })
  fileKind: GrantApplicationFileKind | null;

  @Field(() => String, { nullable: true, description: '附件SHA-256。SHA-256 of a file.' })
  @Column({ type: 'char', length: 64, nullable: true })
  fileSha256: string | null;
}
