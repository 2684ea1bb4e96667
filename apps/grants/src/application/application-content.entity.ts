import { FenColumn, IdColumn, ReferenceColumn } from '@unionhall/database';
import { Access, Money } from '@unionhall/graphql';
import type { Fen } from '@unionhall/kernel';
import type { enumLabels } from '@unionhall/rulebook';
import { Field, ObjectType } from 'type-graphql';
import { Column, Entity } from 'typeorm';
import { BudgetCategoryEnum, GrantApplicationFileKindEnum, InnovationTraitEnum, SpendingPurposeEnum } from './application.enums';
import type { BudgetCategory, SpendingPurpose } from './budget.rule';
import type { InnovationTrait } from './innovation.rule';

// These are reached only through their application, which asks who looks.

/** What an application says for one trait of its project [YZ-3]. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '特点说明。What the application argues for one trait of its project.' })
@Entity('grant_trait_argument')
export class GrantTraitArgument {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @Field(() => InnovationTraitEnum, { description: '特点或要求。The trait.' })
  @Column({ type: 'varchar', length: 32 })
  trait: InnovationTrait;

  @Field(() => String, { description: '说明。The argument.' })
  @Column({ type: 'varchar', length: 2000 })
  text: string;
}

/** One line of an application's budget [YZ-4, YZ-5, YZ-6]. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '预算项。One line of the budget.' })
@Entity('grant_budget_line')
export class GrantBudgetLine {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @Field(() => BudgetCategoryEnum, { description: '支出类别。Category of spending.' })
  @Column({ type: 'char', length: 1 })
  category: BudgetCategory;

  @Field(() => SpendingPurposeEnum, { description: '支出用途。What it pays for.' })
  @Column({ type: 'varchar', length: 32 })
  purpose: SpendingPurpose;

  @Field(() => String, { description: '具体内容。What exactly.' })
  @Column({ type: 'varchar', length: 200 })
  description: string;

  @Field(() => Money, { description: '金额。Amount in yuan.' })
  @FenColumn()
  amount: Fen;
}

/** What kind of document a file of an application is. */
export type GrantApplicationFileKind = keyof (typeof enumLabels)['GrantApplicationFileKind'];

/** A file of an application, by its SHA-256; the file itself is in the file store. */
@Access({ to: 'signed-in' })
@ObjectType({ simpleResolvers: true, description: '申请附件。A file of an application.' })
@Entity('grant_application_file')
export class GrantApplicationFile {
  @IdColumn()
  id: string;

  @ReferenceColumn()
  applicationId: string;

  @Field(() => GrantApplicationFileKindEnum, { description: '附件种类。What kind of document it is.' })
  @Column({ type: 'varchar', length: 32 })
  kind: GrantApplicationFileKind;

  @Field(() => String, { description: '附件名称。Name of the document.' })
  @Column({ type: 'varchar', length: 200 })
  name: string;

  @Field(() => String, { description: '文件SHA-256。SHA-256 of the file, hexadecimal.' })
  @Column({ type: 'char', length: 64 })
  sha256: string;
}
